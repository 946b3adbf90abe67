'use client';

import { MessageSquareQuote, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AttemptCost } from '@/components/trace/attempt-cost';
import { sameAnswer } from '@/lib/reasoning/answer';
import type { Attempt } from '@/lib/reasoning/attempt';
import { spokenAnswer, spokenGiven } from '@/lib/reasoning/spoken-answer';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { useAnswerText } from './use-answer-text';
import { Verdicts } from './verdicts';
import { WithoutView } from './without-view';

const ways = ['direct', 'steps', 'program'] as const;

/** The same question answered three ways, side by side. Only the program's column was run. */
export function CompareView({ state }: { state: TraceState }) {
  const t = useTranslations('strategy');
  return (
    <section className="compare" aria-label={t('compare')}>
      <ul className="compare-columns">
        {ways.map((way) => (
          <li key={way} className="compare-column" data-way={way} aria-label={t(`way-${way}`)}>
            <h4>{t(`way-${way}`)}</h4>
            <Column state={state} way={way} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Column({ state, way }: { state: TraceState; way: (typeof ways)[number] }) {
  const t = useTranslations('strategy');
  const text = useAnswerText();
  const attempts = state.attempts.filter(({ task, origin }) => task === way && origin === 'model');
  const attempt = attempts.find(({ number }) => number === state.answeredBy) ?? attempts.at(-1);
  if (!attempt) return null;
  const judgements = state.judgements.filter((each) => each.attempt === attempt.number);
  if (way === 'program') {
    const answered = state.answeredBy === attempt.number && state.answer;
    return (
      <>
        {answered ? (
          <p className="compare-answer">{text(answered)}</p>
        ) : (
          <p className="fold-note">{t(state.endedAt === undefined ? 'working' : 'noProgramAnswer')}</p>
        )}
        <Foot attempt={attempt} executed />
        <Verdicts judgements={judgements} />
      </>
    );
  }
  return (
    <>
      <Said attempt={attempt} over={state.endedAt !== undefined} />
      <Foot attempt={attempt} executed={false} />
      <Verdicts judgements={judgements} />
      <Agreement state={state} attempt={attempt} />
    </>
  );
}

function Said({ attempt, over }: { attempt: Attempt; over: boolean }) {
  const t = useTranslations('strategy');
  if (attempt.without) return <WithoutView attempt={attempt} />;
  if (attempt.writtenAt === undefined && attempt.prose === '')
    return <p className="fold-note">{t(over ? 'why-stopped' : 'working')}</p>;
  const said = attempt.writtenAt === undefined ? null : spokenAnswer(attempt.prose);
  return (
    <>
      {said !== null && <p className="compare-answer said">“{said}”</p>}
      {(attempt.task === 'steps' || said === null) && (
        <details open={said === null}>
          <summary>{t('inItsWords')}</summary>
          <blockquote className="told">{attempt.prose}</blockquote>
        </details>
      )}
    </>
  );
}

function Foot({ attempt, executed }: { attempt: Attempt; executed: boolean }) {
  const t = useTranslations('strategy');
  const Icon = executed ? Play : MessageSquareQuote;
  return (
    <p className="compare-foot">
      <span className="provenance" data-provenance={executed ? 'executed' : 'said'}>
        <Icon aria-hidden /> {t(executed ? 'wasExecuted' : 'wasSaid')}
      </span>
      <AttemptCost attempt={attempt} />
    </p>
  );
}

/** Whether what was said is what the program found; told where nothing else judges it. */
function Agreement({ state, attempt }: { state: TraceState; attempt: Attempt }) {
  const t = useTranslations('strategy');
  const said = spokenAnswer(attempt.prose);
  const judged = state.judgements.some((each) => each.attempt === attempt.number);
  if (said === null || state.answer === null || judged) return null;
  const same = sameAnswer(spokenGiven(said), state.answer);
  return <p className="fold-note">{t(same ? 'saysTheSame' : 'saysOther')}</p>;
}
