import Link from 'next/link';
import { translator } from '@/components/messages/request-language';
import { Page } from '@/components/shell/page';

export default async function SharedNotFound() {
  const { t } = await translator('shared');
  return (
    <Page>
      <h1 className="page-title">{t('gone')}</h1>
      <p className="mt-3 mb-6 text-soft">{t('goneWhy')}</p>
      <Link href="/" className="button button-primary button-medium">
        {t('toHome')}
      </Link>
    </Page>
  );
}
