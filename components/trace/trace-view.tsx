'use client';

import { useTranslations } from 'use-intl';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { AnswerView } from './answer-view';
import { AttemptCost } from './attempt-cost';
import { ConsoleView } from './console-view';
import { OutcomeView } from './outcome-view';
import { ProblemView } from './problem-view';
import { ProgramView } from './program-view';
import { ProseView } from './prose-view';
import { WordsView } from './words-view';

/** A trace to read, also while it grows: the program, what came of its run, and the answer or why there is none. */
export function TraceView({ state }: { state: TraceState }) {
  const t = useTranslations('trace');
  const attempt = state.attempts.findLast((each) => each.program !== '');
  const outcome = attempt?.run?.outcome;
  return (
    <div className="trace-view">
      {attempt && (
        <>
          {attempt.prose !== '' && <ProseView text={attempt.prose} />}
          <ProgramView
            program={attempt.program}
            label={t('program')}
            growing={state.status === 'writing'}
            errorLine={outcome?.kind === 'threw' ? outcome.error.line : undefined}
          />
          <AttemptCost attempt={attempt} />
          {outcome && <ConsoleView lines={outcome.console} cut={outcome.consoleCut} />}
        </>
      )}
      {state.answer && <AnswerView answer={state.answer} size="cell" />}
      {outcome && !state.answer && <OutcomeView outcome={outcome} program={attempt?.program ?? ''} />}
      <WordsView state={state} />
      {state.problem && <ProblemView problem={state.problem} />}
    </div>
  );
}
