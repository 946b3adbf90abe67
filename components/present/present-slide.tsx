'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { ShownPart } from '@/lib/lesson/shown-part';
import { ShownPartView } from './shown-part-view';

type PresentSlideProps = {
  parts: readonly ShownPart[];
  /** Where a prediction is made; left out, only the question for one is shown, while it is the latest part. */
  predict?: ReactNode;
};

/** A slide with its unfolded parts; what is not shown is not in the page. The latest part is brought into sight. */
export function PresentSlide({ parts, predict }: PresentSlideProps) {
  const newest = parts.at(-1)?.part;
  const latest = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = latest.current;
    if (newest === undefined || !part) return;
    // A chart or a picture grows after it has come.
    const grown = new ResizeObserver(() => part.scrollIntoView({ block: 'nearest', behavior: 'smooth' }));
    grown.observe(part);
    return () => grown.disconnect();
  }, [newest]);
  return parts
    .filter(({ part }) => isInSight(part, newest, predict !== undefined))
    .map((part) => (
      <div
        key={part.part}
        ref={part.part === newest ? latest : undefined}
        className="present-part"
        data-part={part.part}
      >
        <ShownPartView part={part} predict={predict} />
      </div>
    ));
}

/** Stepping shows the program itself, and is over with the next part; so is the question for a prediction. */
function isInSight(part: ShownPart['part'], newest: string | undefined, predicting: boolean): boolean {
  if (part === 'program') return newest !== 'steps';
  if (part === 'steps') return newest === 'steps';
  return part !== 'predict' || predicting || newest === 'predict';
}
