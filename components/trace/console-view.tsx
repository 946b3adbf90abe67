'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConsoleLine } from '@/lib/reasoning/outcome';
import { More } from './more';

const folded = 12;
/** A printed line longer than this, in characters, is folded. */
const longLine = 1_000;

type ConsoleViewProps = { lines: readonly ConsoleLine[]; cut?: number | undefined };

function PrintedText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const long = text.length > longLine && !open;
  return (
    <>
      {long ? `${text.slice(0, longLine)}…` : text}
      <More hidden={long ? text.length - longLine : 0} cut={undefined} onOpen={() => setOpen(true)} />
    </>
  );
}

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
            <PrintedText text={line.text} />
          </li>
        ))}
      </ol>
      {cut !== undefined && <p className="fold-note">{t('consoleCut', { count: cut })}</p>}
    </section>
  );
}
