'use client';

import { Check, CircleDashed, CircleSlash, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { type Stage, stagesOf } from './stages';

const icons = { done: Check, live: CircleDashed, failed: X, stopped: CircleSlash } as const;

/** The stages of a trace down the cell's edge: asked, written, ran, answered, each with its time. */
export function TraceRail({ state }: { state: TraceState }) {
  const t = useTranslations('trace');
  const live = stagesOf(state, 0).some(({ mark }) => mark === 'live');
  const now = useNow(live);
  if (state.status === 'unasked') return null;
  const stages = stagesOf(state, now);
  return (
    <ol className="rail" aria-label={t('stages')}>
      {stages.map((stage) => (
        <RailStage key={stage.name} stage={stage} />
      ))}
    </ol>
  );
}

function RailStage({ stage }: { stage: Stage }) {
  const t = useTranslations('trace');
  const Icon = stage.mark === 'waiting' ? null : icons[stage.mark];
  return (
    <li className="rail-stage" data-mark={stage.mark}>
      <span className="rail-mark">
        {Icon && <Icon aria-hidden className={stage.mark === 'live' ? 'motion-safe:animate-spin' : ''} />}
      </span>
      <span className="rail-name">
        {t(`stage-${stage.name}`)}
        {stage.programs > 1 && (
          <span className="rail-repairs"> {t('programs', { count: stage.programs })}</span>
        )}
        {stage.repairs > 0 && <span className="rail-repairs"> {t('repairs', { count: stage.repairs })}</span>}
      </span>
      {stage.ms !== undefined && (
        <span className="rail-time tabular-nums">{t('seconds', { seconds: roundedSeconds(stage.ms) })}</span>
      )}
      {stage.mark !== 'done' && stage.mark !== 'waiting' && (
        <span className="sr-only">{t(`mark-${stage.mark}`)}</span>
      )}
    </li>
  );
}

/** Milliseconds matter below a second, tenths above. */
const roundedSeconds = (ms: number) => (ms < 1_000 ? Math.round(ms) / 1_000 : Math.round(ms / 100) / 10);

function useNow(live: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!live) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(timer);
  }, [live]);
  return now;
}
