'use client';

import { useTranslations } from 'use-intl';
import { useAnswerText } from '@/components/strategy/use-answer-text';
import { predicts } from '@/lib/lesson/tally';
import type { ClassResult, ClassRound } from '@/lib/notebook/class-result';
import type { GivenAnswer } from '@/lib/reasoning/outcome';
import { spokenAnswer } from '@/lib/reasoning/spoken-answer';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { PredictionBars } from './prediction-bars';

/** What classes predicted, against what the program found and what a model said without one. */
export function ClassResults({ classes, state }: { classes: readonly ClassResult[]; state: TraceState }) {
  return classes.map((result) => <ClassResultView key={result.room} result={result} state={state} />);
}

function ClassResultView({ result, state }: { result: ClassResult; state: TraceState }) {
  const t = useTranslations('room');
  const text = useAnswerText();
  const { answer } = state;
  const last = result.rounds.at(-1);
  const most = last?.answers[0];
  const model = modelSaid(state);
  return (
    <details className="class-result">
      <summary>
        {t('result')} · {t('resultOf', { date: result.at, people: result.people })}
      </summary>
      <dl>
        {last && most && (
          <>
            <dt>{t('theClass')}</dt>
            <dd>
              {t('mostSaid', {
                text: most.text,
                share: most.count / last.predictions,
                count: last.predictions,
              })}
            </dd>
          </>
        )}
        {answer && (
          <>
            <dt>{t('theProgram')}</dt>
            <dd>
              {text(answer)} – <Agreement rounds={result.rounds} answer={answer} />
            </dd>
          </>
        )}
        {model !== null && (
          <>
            <dt>{t('theModel')}</dt>
            <dd>“{model}”</dd>
          </>
        )}
      </dl>
      <div className="room-rounds">
        {result.rounds.map((round, at) => (
          <div key={at === 0 ? 'first' : 'second'}>
            {result.rounds.length > 1 && <h3>{t(at === 0 ? 'firstRound' : 'secondRound')}</h3>}
            <PredictionBars round={round} answer={answer} />
          </div>
        ))}
      </div>
    </details>
  );
}

function Agreement({ rounds, answer }: { rounds: readonly ClassRound[]; answer: GivenAnswer }) {
  const t = useTranslations('room');
  const [first = 0, second] = rounds.map((round) => agreement(round, answer));
  return second === undefined ? t('inAgreement', { share: first }) : t('agreementAfter', { first, second });
}

/** The share of a round that predicted the answer. */
function agreement({ answers, predictions }: ClassRound, answer: GivenAnswer): number {
  const right = answers.filter(({ text }) => predicts(text, answer));
  return predictions === 0 ? 0 : right.reduce((sum, { count }) => sum + count, 0) / predictions;
}

/** What a model answered in words, where the trace compares that with a program; null where it does not. */
function modelSaid({ attempts }: TraceState): string | null {
  const direct = attempts.find(({ task, writtenAt }) => task === 'direct' && writtenAt !== undefined);
  return direct ? spokenAnswer(direct.prose) : null;
}
