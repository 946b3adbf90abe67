'use client';

import { Footprints, Link2, SlidersHorizontal, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { type Subject, subjectOf } from './subject';

/** The parser and the views come when a reader asks for one of them. */
const views = {
  whatIf: dynamic<ViewProps>(() => import('./what-if-view').then((module) => module.WhatIfView)),
  origins: dynamic<ViewProps>(() => import('./origins-view').then((module) => module.OriginsView)),
  steps: dynamic<ViewProps>(() => import('./steps-view').then((module) => module.StepsView)),
} as const;

type ViewName = keyof typeof views;
type ViewProps = { subject: Subject };

const icons = { whatIf: SlidersHorizontal, origins: Link2, steps: Footprints } as const;
const names: ViewName[] = ['whatIf', 'origins', 'steps'];

/** Ways to look into the program of a trace. Nothing in here changes the trace, its program or the notebook. */
export function UnderstandBar({ state }: { state: TraceState }) {
  const subject = useMemo(() => subjectOf(state), [state]);
  return <LookInto subject={subject} />;
}

/** The same about a run without its trace. */
export function LookInto({ subject }: { subject: Subject | undefined }) {
  const t = useTranslations('understand');
  const [open, setOpen] = useState<ViewName | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => (open === null ? undefined : bringUp(whole.current)), [open]);
  if (!subject) return null;
  const View = open === null ? null : views[open];
  return (
    <div className="understand" data-own-keys ref={whole}>
      <div className="understand-bar">
        {names.map((name) => {
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
          <View key={`${subject.question}\n${subject.request.program}`} subject={subject} />
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
