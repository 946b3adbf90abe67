import Link from 'next/link';
import { translator } from '@/components/messages/request-language';

export default async function NotFound() {
  const { t } = await translator('shell');
  return (
    <main id="content" className="page">
      <h1 className="page-title">{t('notFound')}</h1>
      <p className="mt-3 mb-6 text-soft">{t('notFoundWhy')}</p>
      <Link href="/" className="button button-primary button-medium">
        {t('toHome')}
      </Link>
    </main>
  );
}
