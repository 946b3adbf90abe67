'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';

/** What was typed is in the journal of this browser, so trying again loses nothing. */
export default function NotebookError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('notebook');
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
