'use client';

import { useTranslations } from 'use-intl';
import { AttemptCost } from '@/components/trace/attempt-cost';
import { OutcomeView } from '@/components/trace/outcome-view';
import { ProgramView } from '@/components/trace/program-view';
import type { Attempt } from '@/lib/reasoning/attempt';
import { inOwnLines } from '@/lib/reasoning/joined-program';
import { type Part, partsIn } from '@/lib/reasoning/parts';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { joinedNames, joinName, partGraph } from './part-graph';
import { PartGraphView } from './part-graph-view';
import { useAnswerText } from './use-answer-text';

/** The sub-questions of a question: how they build on each other, each with its answer and its program. */
export function DecomposeView({ state }: { state: TraceState }) {
  const t = useTranslations('strategy');
  const answerText = useAnswerText();
  const plan = state.attempts.findLast(({ task }) => task === 'decompose');
  if (!plan || plan.writtenAt === undefined || plan.without) return null;
  const parts = partsIn(plan.prose);
  if (parts.length < 2) return <p className="fold-note">{t('notDecomposed')}</p>;
  const later = state.attempts.filter(({ number }) => number > plan.number);
  const join = later.findLast(({ task }) => task === 'join');
  const attemptOf = (name: string) => later.findLast((attempt) => attempt.part === name);
  const joined = joinedNames(parts, join?.program ?? '');
  const answered = new Set(parts.flatMap(({ name }) => (givenBy(attemptOf(name)) ? [name] : [])));
  if (state.answer) answered.add(joinName);
  return (
    <section className="decomposed" aria-label={t('decomposed')}>
      <PartGraphView graph={partGraph(parts, joined)} answered={answered} />
      <ol className="parts">
        {parts.map((part) => (
          <PartItem key={part.name} part={part} attempt={attemptOf(part.name)} />
        ))}
        <li className="part-join">
          <span>{t('joinedPart')}</span> <Needs names={joined} />{' '}
          <span className="part-answer">{state.answer ? answerText(state.answer) : t('partWaiting')}</span>
        </li>
      </ol>
    </section>
  );
}

function PartItem({ part: { name, asks, needs }, attempt }: { part: Part; attempt: Attempt | undefined }) {
  const t = useTranslations('strategy');
  const answerText = useAnswerText();
  const answer = givenBy(attempt);
  const outcome = attempt?.run?.outcome;
  const own =
    attempt && outcome && inOwnLines(outcome, attempt.run?.program ?? attempt.program, attempt.program);
  return (
    <li>
      <p>
        <code translate="no">{name}</code> {asks} <Needs names={needs} />{' '}
        <span className="part-answer">{answer ? answerText(answer) : t('partWaiting')}</span>
      </p>
      {attempt && attempt.program !== '' && (
        <details>
          <summary>{t('partProgram', { name })}</summary>
          <AttemptCost attempt={attempt} />
          {attempt.prose !== '' && <p className="prose">{attempt.prose}</p>}
          <ProgramView
            program={attempt.program}
            label={t('partProgram', { name })}
            errorLine={own?.kind === 'threw' ? own.error.line : undefined}
          />
        </details>
      )}
      {own && !answer && own.kind !== 'cancelled' && <OutcomeView outcome={own} program={attempt.program} />}
    </li>
  );
}

function Needs({ names }: { names: readonly string[] }) {
  const t = useTranslations('strategy');
  return names.length === 0 ? null : (
    <span className="part-needs">{t('partNeeds', { names: names.join(', ') })}</span>
  );
}

function givenBy(attempt: Attempt | undefined) {
  const outcome = attempt?.run?.outcome;
  return outcome?.kind === 'returned' ? outcome.answer : null;
}
