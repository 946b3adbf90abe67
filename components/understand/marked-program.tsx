'use client';

import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { highlightedTokens } from '@/components/trace/highlight';
import type { Linked } from '@/lib/understand/origin-links';
import type { Origins } from '@/lib/understand/origins';
import { markedPieces } from './marked-pieces';
import { useOriginText } from './origin-text';
import type { Pointing } from './pointing';

type MarkedProgramProps = {
  question: string;
  program: string;
  origins: Origins;
  linked: Linked;
  pointing: Pointing;
};

/** The program with its numbers to point at, each marked by where it comes from. */
export function MarkedProgram({ question, program, origins, linked, pointing }: MarkedProgramProps) {
  const t = useTranslations('understand');
  const say = useOriginText(question, origins);
  const lines = useMemo(() => highlightedTokens(program), [program]);
  // 0, 1, indexes and the like are the program's own affair: they are not marked.
  const marks = origins.constants.flatMap(({ start, end, origin }, index) =>
    origin.kind === 'own' ? [] : [{ start, end, index }],
  );
  let from = 0;
  return (
    <figure className="program" aria-label={t('programWithOrigins')}>
      <pre translate="no">
        <code>
          {lines.map((tokens, number) => {
            const pieces: ReactNode[] = [];
            for (const { text, className } of tokens) {
              for (const piece of markedPieces(text, from, marks)) {
                pieces.push(pieceView(piece.text, piece.start, className, piece.mark));
              }
              from += text.length;
            }
            from += 1;
            return (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
                key={number}
                className="program-line"
                data-lit={linked.lines.has(number + 1) || undefined}
              >
                <span aria-hidden className="program-number">
                  {number + 1}
                </span>
                <span className="program-text">{pieces.length === 0 ? '\n' : pieces}</span>
              </span>
            );
          })}
        </code>
      </pre>
    </figure>
  );

  function pieceView(text: string, start: number, className: string, mark: number | null): ReactNode {
    const constant = mark === null ? undefined : origins.constants[mark];
    if (mark === null || !constant) {
      return (
        <span key={start} className={className}>
          {text}
        </span>
      );
    }
    return (
      <button
        key={start}
        type="button"
        className={`origin-mark ${className}`}
        data-origin={constant.origin.kind}
        data-lit={linked.constants.has(mark) || undefined}
        aria-description={say(constant)}
        {...pointing.propsFor({ kind: 'constant', index: mark })}
      >
        {text}
      </button>
    );
  }
}
