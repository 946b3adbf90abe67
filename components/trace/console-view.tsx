'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConsoleLine } from '@/lib/reasoning/outcome';

const folded = 12;

type ConsoleViewProps = { lines: readonly ConsoleLine[]; cut?: number | undefined };

/** What a program printed; a long output is folded to its last lines. */
export function ConsoleView({ lines, cut }: ConsoleViewProps) {
  const t = useTranslations('trace');
  const [open, setOpen] = useState(false);
  if (lines.length === 0) return null;
  const shown = open ? lines : lines.slice(-folded);
  return (
    <section className="console" aria-label={t('console')}>
      {shown.length < lines.length && (
        <button type="button" className="fold-button" onClick={() => setOpen(true)}>
          {t('earlierLines', { count: lines.length - shown.length })}
        </button>
      )}
      <ol>
        {shown.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: printed lines have no other identity
          <li key={index} data-level={line.level}>
            {line.text}
          </li>
        ))}
      </ol>
      {cut !== undefined && <p className="fold-note">{t('consoleCut', { count: cut })}</p>}
    </section>
  );
}
