'use client';

import { Check } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { numberOf } from '@/components/room/number-of';
import { histogramOf } from '@/lib/lesson/histogram';
import { predicts } from '@/lib/lesson/tally';
import type { ClassRound } from '@/lib/notebook/class-result';
import type { GivenAnswer } from '@/lib/reasoning/outcome';
import { useChoiceText } from './predict-form';

type PredictionBarsProps = {
  round: ClassRound & { names?: string[][] };
  /** The program's answer, where it is shown: marks who said the same. */
  answer?: GivenAnswer | null;
};

const mostBars = 8;

/** What a class predicted: a bar for each answer, the most frequent first; the spread of numbers where there are many. */
export function PredictionBars({ round, answer = null }: PredictionBarsProps) {
  const t = useTranslations('room');
  const choiceText = useChoiceText();
  const { predictions, answers, names } = round;
  const shown = answers.slice(0, mostBars);
  const rest = predictions - shown.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ol className="room-bars">
        {shown.map(({ text, count }, at) => {
          const right = answer !== null && predicts(text, answer);
          return (
            <li key={text} className="room-bar-row" data-right={right || undefined}>
              <span className="room-bar-fill" style={{ width: `${(100 * count) / predictions}%` }} />
              <span className="room-bar-text">
                {right && <Check aria-label={t('likeProgram')} />} {choiceText(text)}
              </span>
              <span className="room-bar-count">{t('share', { count, share: count / predictions })}</span>
              {(names?.[at]?.length ?? 0) > 0 && (
                <span className="room-bar-names">{names?.[at]?.join(', ')}</span>
              )}
            </li>
          );
        })}
      </ol>
      {rest > 0 && <p className="room-rest">{t('others', { count: rest })}</p>}
      <Spread round={round} />
    </>
  );
}

/** Numbers as a histogram; its text says the same. */
function Spread({ round }: { round: ClassRound }) {
  const t = useTranslations('room');
  const format = useFormatter();
  const numbers = round.answers.flatMap(({ text, count }) => {
    const number = numberOf(text);
    return number === null ? [] : Array<number>(count).fill(number);
  });
  const bins = histogramOf(numbers);
  if (bins === null) return null;
  const most = Math.max(...bins.map(({ count }) => count));
  const words = bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => t('bin', { from, to, count }))
    .join('; ');
  return (
    <figure className="room-spread">
      <svg viewBox={`0 0 ${bins.length * 10} 40`} preserveAspectRatio="none" role="img" aria-label={words}>
        {bins.map(({ from, count }, at) => {
          const height = (38 * count) / most;
          return <rect key={from} x={at * 10 + 0.5} y={40 - height} width={9} height={height} />;
        })}
      </svg>
      <figcaption>
        <span>{format.number(bins[0]?.from ?? 0)}</span>
        <span>{format.number(bins.at(-1)?.to ?? 0)}</span>
      </figcaption>
    </figure>
  );
}
