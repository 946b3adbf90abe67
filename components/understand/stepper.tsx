'use client';

import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { allStops, foldedStops, type Stop } from '@/lib/understand/fold-steps';
import { valuesAfter } from '@/lib/understand/values-at';
import { StepControls } from './step-controls';
import { StepEnd } from './step-end';
import { StepPrinted } from './step-printed';
import { StepProgram } from './step-program';
import { StepValues } from './step-values';
import type { Recorded } from './use-recording';

/** Moves along a recording; a stop is a step, or many rounds of a loop at once. */
export function Stepper({
  program,
  recorded: { instrumented, recording },
}: {
  program: string;
  recorded: Recorded;
}) {
  const t = useTranslations('understand');
  const { steps, printed, outcome, cut } = recording;
  const { blocks, variables } = instrumented;
  const folded = useMemo(() => foldedStops(steps, blocks), [steps, blocks]);
  const every = useMemo(() => allStops(steps), [steps]);
  const look = useMemo(() => valuesAfter(steps), [steps]);
  const [unfolded, setUnfolded] = useState(false);
  const [at, setAt] = useState(0);
  const stops = unfolded ? every : folded;
  const stop = stops[at] ?? stops[0];
  if (!stop) return null;
  const step = lastOf(stop);
  const line = stop.kind === 'fold' ? (blocks[stop.block]?.line ?? 0) : (steps[step]?.line ?? 0);
  const isLast = at === stops.length - 1;
  const unfold = (on: boolean) => {
    // A fold opens at its first step.
    const before = stops[at - 1];
    const place = stop.kind === 'step' ? step : before ? lastOf(before) + 1 : 0;
    const next = on ? every : folded;
    setUnfolded(on);
    setAt(
      Math.max(
        0,
        next.findIndex((each) => lastOf(each) >= place),
      ),
    );
  };
  return (
    <div className="stepper">
      <p className="understand-note">{t('stepsIntro')}</p>
      <StepControls
        at={at}
        stops={stops.length}
        step={step + 1}
        steps={steps.length}
        onGo={(to) => setAt(Math.min(stops.length - 1, Math.max(0, to)))}
        unfolded={unfolded}
        onUnfold={folded.length < every.length ? unfold : undefined}
      />
      <StepProgram
        program={program}
        steps={steps}
        line={line}
        changes={
          stop.kind === 'fold'
            ? []
            : (steps[step]?.changes ?? []).map(({ variable, text }) => ({
                name: variables[variable]?.name ?? '',
                text,
              }))
        }
        fold={stop.kind === 'fold' ? t(`fold-${blocks[stop.block]?.kind ?? 'loop'}`, stop) : undefined}
        failed={isLast && outcome.kind === 'threw'}
      />
      <StepValues
        values={look(step)}
        instrumented={instrumented}
        step={step}
        block={steps[step]?.block ?? 0}
      />
      <StepPrinted printed={printed} step={step} />
      {isLast && outcome.kind !== 'cancelled' && <StepEnd outcome={outcome} program={program} />}
      {cut && <p className="understand-note">{t('recordingCut', { count: steps.length })}</p>}
    </div>
  );
}

const lastOf = (stop: Stop) => (stop.kind === 'fold' ? stop.last : stop.step);
