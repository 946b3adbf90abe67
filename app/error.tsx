'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';

/** The last resort for bugs: what a person, a model or a program can cause is shown where it happens. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('shell');
  return (
    <main id="content" className="page">
      <h1 className="page-title">{t('failed')}</h1>
      <p className="mt-3 mb-6 text-soft">{t('failedWhy')}</p>
      <Button variant="primary" onClick={reset}>
        {t('retry')}
      </Button>
    </main>
  );
}
