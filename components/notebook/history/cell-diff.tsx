'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Cell } from '@/lib/notebook/cell';
import { wordsOf } from '@/lib/notebook/compare-version';
import { type DiffLine, diffLines } from '@/lib/notebook/line-diff';
import { markWords } from '@/lib/notebook/word-diff';
import { useSettingsOf } from './use-settings-of';

const empty = { words: '', program: '' };

/** How a screen reader is told which side a line stands on. */
export type SideWords = { removed: string; added: string };

type CellDiffProps = { past: Cell | null; present: Cell | null; sides?: SideWords };

/** A cell then and now, line by line. Signs and words tell added from removed, not the colour alone. */
export function CellDiff({ past, present, sides }: CellDiffProps) {
  const t = useTranslations('history');
  const told = sides ?? { removed: t('wasRemoved'), added: t('wasAdded') };
  const [before, after] = [past ? wordsOf(past) : empty, present ? wordsOf(present) : empty];
  const words = useMemo(() => diffLines(before.words, after.words), [before.words, after.words]);
  const program = useMemo(() => diffLines(before.program, after.program), [before.program, after.program]);
  const settingsOf = useSettingsOf();
  const settings = diffLines(settingsOf(past), settingsOf(present));
  const differs = [...words, ...program, ...settings].some(({ kind }) => kind !== 'same');
  return (
    <>
      <DiffLines lines={words} sides={told} className="diff-words" />
      {program.length > 0 && <DiffLines lines={program} sides={told} className="diff-program" />}
      {settings.some(({ kind }) => kind !== 'same') && (
        <section aria-label={t('settings')}>
          <DiffLines lines={settings} sides={told} className="diff-words" />
        </section>
      )}
      {!differs && <p className="version-facts">{t('otherChange')}</p>}
    </>
  );
}

const signs = { same: ' ', added: '+', removed: '−' } as const;

type DiffLinesProps = { lines: DiffLine[]; sides: SideWords; className: string };

function DiffLines({ lines, sides, className }: DiffLinesProps) {
  return (
    <div className={className}>
      {markWords(lines).map(({ kind, pieces }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
        <div key={at} className="diff-line" data-kind={kind}>
          <span aria-hidden className="diff-sign">
            {signs[kind]}
          </span>
          {kind !== 'same' && <span className="sr-only">{sides[kind]} </span>}
          {pieces.length === 1 && pieces[0]?.text === '' && '\u00a0'}
          {pieces.map(({ text, changed }, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place
            changed ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
          )}
        </div>
      ))}
    </div>
  );
}
