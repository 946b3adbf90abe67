'use client';

import { Footprints, Link2, MessageSquareQuote, SlidersHorizontal, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { use, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CellsAround } from '@/components/trace/cells-around';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { type Subject, subjectOf } from '@/lib/lesson/subject';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { useExplaining } from './explaining';

/** The parser and the views come when a reader asks for one of them. */
const views = {
  whatIf: dynamic<ViewProps>(() => import('./what-if-view').then((module) => module.WhatIfView)),
  origins: dynamic<ViewProps>(() => import('./origins-view').then((module) => module.OriginsView)),
  steps: dynamic<ViewProps>(() => import('./steps-view').then((module) => module.StepsView)),
  explain: dynamic<ViewProps>(() => import('./explain-view').then((module) => module.ExplainView)),
} as const;

type ViewName = keyof typeof views;
type ViewProps = { subject: Subject; state?: TraceState | undefined; cellId?: string | undefined };

const icons = {
  whatIf: SlidersHorizontal,
  origins: Link2,
  steps: Footprints,
  explain: MessageSquareQuote,
} as const;
const names: ViewName[] = ['whatIf', 'origins', 'steps', 'explain'];

/** `cellId`: whose trace it is, where what a model says of it can be kept there. */
type UnderstandBarProps = { state: TraceState; cellId?: string | undefined };

/**
 * Ways to look into the program of a trace. Nothing in here changes the program or its answer. Explaining asks a model,
 * so it is there where there is one, and where somebody kept what it said.
 */
export function UnderstandBar({ state, cellId }: UnderstandBarProps) {
  const cells = use(CellsAround);
  const subject = useMemo(() => subjectOf(state, cells), [state, cells]);
  return <LookInto subject={subject} state={state} cellId={cellId} />;
}

type LookIntoProps = Partial<UnderstandBarProps> & { subject: Subject | undefined };

/** The same about a run; without its trace nothing is explained. */
export function LookInto({ subject, state, cellId }: LookIntoProps) {
  const t = useTranslations('understand');
  const [open, setOpen] = useState<ViewName | null>(null);
  const explaining = useExplaining();
  const said = state?.explanations.some(({ text }) => text !== '') ?? false;
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => (open === null ? undefined : bringUp(whole.current)), [open]);
  if (!subject) return null;
  const View = open === null ? null : views[open];
  return (
    <div className="understand" data-own-keys ref={whole}>
      <div className="understand-bar">
        {names.map((name) => {
          if (name === 'explain' && (!state || (explaining === null && !said))) return null;
          const Icon = icons[name];
          return (
            <Button
              key={name}
              size="small"
              variant="quiet"
              aria-expanded={open === name}
              onClick={() => setOpen(open === name ? null : name)}
            >
              <Icon aria-hidden /> {t(name)}
            </Button>
          );
        })}
      </div>
      {View && open && (
        <section className="understand-panel" aria-label={t(open)}>
          <IconButton label={t('close')} className="understand-close" onClick={() => setOpen(null)}>
            <X aria-hidden />
          </IconButton>
          {/* Another program is another look. */}
          <View
            key={`${subject.question}\n${subject.request.program}`}
            subject={subject}
            state={state}
            cellId={cellId}
          />
        </section>
      )}
    </div>
  );
}

/**
 * What was asked for would open below the fold, on a projector always: it comes up to be seen, as soon as there is
 * enough of it. Gives what ends the watch.
 */
function bringUp(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const watch = new ResizeObserver(() => {
    if (element.getBoundingClientRect().top > window.innerHeight / 2)
      element.scrollIntoView({ block: 'start' });
  });
  watch.observe(element);
  const timer = setTimeout(() => watch.disconnect(), 3_000);
  return () => {
    clearTimeout(timer);
    watch.disconnect();
  };
}
