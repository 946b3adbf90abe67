'use client';

import { useTranslations } from 'use-intl';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Notebook } from '@/lib/notebook/notebook';
import { useOpenNew } from './use-open-new';

type ExampleListProps = { examples: { id: string; line: string; notebook: Notebook }[] };

/** Notebooks worth opening first; each opens as a copy of one's own. */
export function ExampleList({ examples }: ExampleListProps) {
  const t = useTranslations('home');
  const { open, busy } = useOpenNew();
  const hydrated = useHydrated();
  return (
    <ul className="example-list">
      {examples.map(({ id, line, notebook }) => (
        <li key={id}>
          <button
            type="button"
            className="example"
            aria-disabled={hydrated ? undefined : true}
            disabled={busy}
            onClick={() => open(notebook)}
          >
            <span className="notebook-title">{notebook.title}</span>
            <span className="notebook-facts">{line}</span>
            <span className="sr-only">{t('openExample')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
