'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { diffLines } from '@/lib/notebook/line-diff';

type DiffViewProps = { before: string; after: string; label: string; errorLine?: number | undefined };

/** What changed between two programs: a sign before each line says it without colour. */
export function DiffView({ before, after, label, errorLine }: DiffViewProps) {
  const t = useTranslations('strategy');
  const lines = useMemo(() => diffLines(before, after), [before, after]);
  if (before === after) return <p className="fold-note">{t('unchanged')}</p>;
  return (
    <figure className="program" aria-label={label}>
      <pre translate="no">
        <code>
          {lines.map(({ kind, line, number }, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
              key={index}
              className="program-line"
              data-diff={kind}
              data-error={(number !== undefined && number === errorLine) || undefined}
            >
              <span aria-hidden className="program-number">
                {kind === 'removed' ? '−' : kind === 'added' ? `+ ${number}` : number}
              </span>
              <span className="program-text">
                {kind !== 'same' && <span className="sr-only">{t(kind)}: </span>}
                {line === '' ? '\n' : line}
              </span>
            </span>
          ))}
        </code>
      </pre>
    </figure>
  );
}
