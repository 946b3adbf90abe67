import type { Metadata } from 'next';
import { currentOwner } from '@/app/api/_server/current-owner';
import { NotebookBin } from '@/components/home/notebook-bin';
import { translator } from '@/components/messages/request-language';
import { Page } from '@/components/shell/page';
import { database } from '@/lib/store/database';
import { listNotebooks } from '@/lib/store/list-notebooks';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('bin')).t('title') };
}

/** The reader's deleted notebooks. */
export default async function Bin() {
  const { t } = await translator('bin');
  const owner = await currentOwner();
  const notebooks = owner === null ? [] : await listNotebooks(database(), owner, { bin: true });
  return (
    <Page>
      <h1 className="page-title">{t('title')}</h1>
      <p className="mt-2 mb-6 text-soft">{t('lead')}</p>
      <NotebookBin notebooks={notebooks} />
    </Page>
  );
}
