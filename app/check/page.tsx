import type { Metadata } from 'next';
import { CheckCopy } from '@/components/check/check-copy';
import { translator } from '@/components/messages/request-language';
import { Page } from '@/components/shell/page';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await translator('proof');
  return { title: t('checkPage') };
}

/** Where anybody checks a copy: whether it is the one that a hash stands for, and whether its answers follow. */
export default async function Check() {
  const { t } = await translator('proof');
  return (
    <Page>
      <h1 className="page-title">{t('checkPage')}</h1>
      <p className="mt-3 text-soft">{t('checkLead')}</p>
      <CheckCopy />
    </Page>
  );
}
