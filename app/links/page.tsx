import type { Metadata } from 'next';
import { currentOwner } from '@/app/api/_server/current-owner';
import { translator } from '@/components/messages/request-language';
import { MyLinks } from '@/components/share/my-links';
import { Page } from '@/components/shell/page';
import { database } from '@/lib/store/database';
import { listShares } from '@/lib/store/share';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('links')).t('title') };
}

/** All links of the reader. */
export default async function Links() {
  const { t } = await translator('links');
  const owner = await currentOwner();
  const shares = owner === null ? [] : await listShares(database(), owner);
  return (
    <Page>
      <h1 className="page-title">{t('title')}</h1>
      <p className="mt-2 mb-6 text-soft">{t('lead')}</p>
      <MyLinks shares={shares} />
    </Page>
  );
}
