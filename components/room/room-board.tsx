'use client';

import { useTranslations } from 'use-intl';
import type { Board } from '@/lib/net/rooms-api';
import type { GivenAnswer } from '@/lib/reasoning/outcome';
import { PredictionBars } from './prediction-bars';

type RoomBoardProps = {
  board: Board | null;
  /** The program's answer, once it may be seen. */
  answer?: GivenAnswer | null;
  /** Nicknames are for the teacher's own window. */
  withNames?: boolean;
};

/** What the class says, live: how many, which answers, how they changed after talking. */
export function RoomBoard({ board, answer = null, withNames = false }: RoomBoardProps) {
  const t = useTranslations('room');
  const rounds = board?.rounds ?? [];
  return (
    <section className="room-board" aria-label={t('board')}>
      <p className="room-count" aria-live="polite">
        {t('counted', { count: rounds.at(-1)?.predictions ?? 0, people: board?.people ?? 0 })}
      </p>
      <div className="room-rounds">
        {rounds.map((round, at) => (
          <div key={at === 0 ? 'first' : 'second'}>
            {rounds.length > 1 && <h3>{t(at === 0 ? 'firstRound' : 'secondRound')}</h3>}
            <PredictionBars round={withNames ? round : { ...round, names: [] }} answer={answer} />
          </div>
        ))}
      </div>
    </section>
  );
}
