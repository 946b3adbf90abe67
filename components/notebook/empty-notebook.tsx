'use client';

import { useTranslations } from 'use-intl';

type EmptyNotebookProps = { onStart: (question: string) => void };

/** A notebook without cells: what to do first, with questions to try. */
export function EmptyNotebook({ onStart }: EmptyNotebookProps) {
  const t = useTranslations('notebook');
  return (
    <section className="empty-notebook">
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyWhy')}</p>
      <ul>
        {(['example1', 'example2', 'example3'] as const).map((name) => (
          <li key={name}>
            <button type="button" className="example-question" onClick={() => onStart(t(name))}>
              {t(name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
