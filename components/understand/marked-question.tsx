'use client';

import { useTranslations } from 'use-intl';
import type { Linked } from '@/lib/understand/origin-links';
import type { Origins } from '@/lib/understand/origins';
import { markedPieces } from './marked-pieces';
import type { Pointing } from './pointing';

type MarkedQuestionProps = { question: string; origins: Origins; linked: Linked; pointing: Pointing };

/** The question with its numbers to point at. */
export function MarkedQuestion({ question, origins, linked, pointing }: MarkedQuestionProps) {
  const t = useTranslations('understand');
  const marks = origins.numbers.map(({ start, end }, index) => ({ start, end, index }));
  return (
    <p className="origin-question">
      {markedPieces(question, 0, marks).map(({ text, start, mark }) =>
        mark === null ? (
          text
        ) : (
          <button
            key={start}
            type="button"
            className="origin-mark"
            data-origin={origins.unused.includes(mark) ? 'unused' : 'question'}
            data-lit={linked.numbers.has(mark) || undefined}
            aria-description={t(origins.unused.includes(mark) ? 'numberUnused' : 'numberUsed')}
            {...pointing.propsFor({ kind: 'number', index: mark })}
          >
            {text}
          </button>
        ),
      )}
    </p>
  );
}
