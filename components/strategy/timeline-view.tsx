'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isStrategyName, strategies } from '@/lib/reasoning/strategies/registry';
import type { TaskKind } from '@/lib/reasoning/task';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { TimelineAttempt } from './timeline-attempt';

const shownTasks: ReadonlySet<TaskKind> = new Set<TaskKind>(['program', 'join', 'simulate']);

/** The attempts that came one after the other, each compared with the one before; folded until it is asked for. */
export function TimelineView({ state }: { state: TraceState }) {
  const t = useTranslations('trace');
  const words = useTranslations('strategy');
  const [open, setOpen] = useState(false);
  const attempts = state.attempts.filter(
    (attempt) =>
      shownTasks.has(attempt.task) &&
      attempt.temperature === undefined &&
      (attempt.program !== '' || attempt.prose !== ''),
  );
  if (attempts.length < 2) return null;
  const asked = state.attempts.filter(({ origin }) => origin === 'model').length;
  const most = isStrategyName(state.strategy) ? strategies[state.strategy].calls : undefined;
  return (
    <section className="attempts">
      <button type="button" className="fold-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'hideAttempts' : 'showAttempts', { count: attempts.length })}
      </button>
      {open && (
        <>
          {most !== undefined && <p className="fold-note">{words('budget', { used: asked, most })}</p>}
          <ol className="timeline" aria-label={words('timeline')}>
            {attempts.map((attempt, index) => (
              <TimelineAttempt
                key={attempt.number}
                attempt={attempt}
                before={attempts.slice(0, index).findLast(({ program }) => program !== '')}
                judgements={state.judgements.filter((each) => each.attempt === attempt.number)}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
