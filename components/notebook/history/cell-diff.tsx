'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Cell } from '@/lib/notebook/cell';
import { wordsOf } from '@/lib/notebook/compare-version';
import { type DiffLine, diffLines } from '@/lib/notebook/line-diff';
import { useSettingsOf } from './use-settings-of';

const empty = { words: '', program: '' };

/** A cell then and now, line by line. Signs and words tell added from removed, not the colour alone. */
export function CellDiff({ past, present }: { past: Cell | null; present: Cell | null }) {
  const t = useTranslations('history');
  const [before, after] = [past ? wordsOf(past) : empty, present ? wordsOf(present) : empty];
  const words = useMemo(() => diffLines(before.words, after.words), [before.words, after.words]);
  const program = useMemo(() => diffLines(before.program, after.program), [before.program, after.program]);
  const settingsOf = useSettingsOf();
  const settings = diffLines(settingsOf(past), settingsOf(present));
  const differs = [...words, ...program, ...settings].some(({ kind }) => kind !== 'same');
  return (
    <>
      <DiffLines lines={words} className="diff-words" />
      {program.length > 0 && <DiffLines lines={program} className="diff-program" />}
      {settings.some(({ kind }) => kind !== 'same') && (
        <section aria-label={t('settings')}>
          <DiffLines lines={settings} className="diff-words" />
        </section>
      )}
      {!differs && <p className="version-facts">{t('otherChange')}</p>}
    </>
  );
}

const signs = { same: ' ', added: '+', removed: '−' } as const;

function DiffLines({ lines, className }: { lines: DiffLine[]; className: string }) {
  const t = useTranslations('history');
  return (
    <div className={className}>
      {lines.map(({ kind, line }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
        <div key={at} className="diff-line" data-kind={kind}>
          <span aria-hidden className="diff-sign">
            {signs[kind]}
          </span>
          {kind !== 'same' && (
            <span className="sr-only">{t(kind === 'added' ? 'wasAdded' : 'wasRemoved')} </span>
          )}
          {line === '' ? '\u00a0' : line}
        </div>
      ))}
    </div>
  );
}
