'use client';

import { useTranslations } from 'use-intl';
import type { ShownPart } from '@/lib/lesson/shown-part';
import type { ClassRound } from '@/lib/notebook/class-result';
import { PredictionBars } from './prediction-bars';

type ClassSpreadProps = { rounds: readonly ClassRound[]; parts: readonly ShownPart[] };

/** What the class predicted, under the answer that it now knows. */
export function ClassSpread({ rounds, parts }: ClassSpreadProps) {
  const t = useTranslations('room');
  const answer = parts.flatMap((part) => (part.part === 'answer' ? (part.answer ?? []) : []))[0] ?? null;
  return (
    <section className="class-spread" aria-label={t('classPredicted')}>
      <h2>{t('classPredicted')}</h2>
      <div className="room-rounds">
        {rounds.map((round, at) => (
          <div key={at === 0 ? 'first' : 'second'}>
            {rounds.length > 1 && <h3>{t(at === 0 ? 'firstRound' : 'secondRound')}</h3>}
            <PredictionBars round={round} answer={answer} />
          </div>
        ))}
      </div>
    </section>
  );
}
