'use client';

import { Check, Square } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AttemptCost } from '@/components/trace/attempt-cost';
import { ConsoleView } from '@/components/trace/console-view';
import { OutcomeView } from '@/components/trace/outcome-view';
import { ProgramView } from '@/components/trace/program-view';
import type { Attempt } from '@/lib/reasoning/attempt';
import { inOwnLines } from '@/lib/reasoning/joined-program';
import { planIn, proseWithoutPlan } from '@/lib/reasoning/plan-in';
import type { TraceState } from '@/lib/reasoning/trace-state';

/** The steps of an agent: the plan as it was last stated, then each program with what it showed. */
export function AgentView({ state }: { state: TraceState }) {
  const t = useTranslations('strategy');
  const steps = state.attempts.filter(
    ({ task, prose, program }) => task === 'action' && prose + program !== '',
  );
  if (steps.length === 0) return null;
  const plan = steps.map(({ prose }) => planIn(prose)).findLast((each) => each.length > 0) ?? [];
  return (
    <section className="agent" aria-label={t('agentSteps')}>
      {plan.length > 0 && (
        <ul className="plan" aria-label={t('plan')}>
          {plan.map(({ text, done }) => {
            const Icon = done ? Check : Square;
            return (
              <li key={text} data-done={done || undefined}>
                <Icon aria-hidden /> <span className="sr-only">{t(done ? 'planDone' : 'planOpen')}: </span>
                {text}
              </li>
            );
          })}
        </ul>
      )}
      <ol className="timeline">
        {steps.map((step, index) => (
          <AgentStep key={step.number} step={step} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

function AgentStep({ step, number }: { step: Attempt; number: number }) {
  const t = useTranslations('strategy');
  const { program, run } = step;
  const outcome = run?.outcome;
  const answered = outcome?.kind === 'returned' && outcome.answer !== null;
  const shown = outcome && inOwnLines(outcome, run?.program ?? program, program);
  const words = proseWithoutPlan(step.prose);
  return (
    <li
      className="timeline-attempt"
      data-answered={(outcome?.kind === 'returned' && !answered) || answered || undefined}
    >
      <h3>
        {t('agentStep', { number })} <AttemptCost attempt={step} />
      </h3>
      {words !== '' && <p className="diagnosis">{words}</p>}
      {program !== '' && (
        <ProgramView
          program={program}
          label={t('agentStep', { number })}
          errorLine={shown?.kind === 'threw' ? shown.error.line : undefined}
          growing={step.writtenAt === undefined}
        />
      )}
      {run && <ConsoleView lines={run.console} cut={outcome?.consoleCut} />}
      {shown && shown.kind !== 'returned' && <OutcomeView outcome={shown} program={program} />}
      {run?.program !== undefined && <p className="fold-note">{t('ranEarlier')}</p>}
    </li>
  );
}
