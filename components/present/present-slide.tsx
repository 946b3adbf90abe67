'use client';

import type { ReactNode } from 'react';
import type { ShownPart } from '@/lib/lesson/shown-part';
import { ShownPartView } from './shown-part-view';

/** A slide with its unfolded parts; what is not shown is not in the page. */
export function PresentSlide({ parts, predict }: { parts: readonly ShownPart[]; predict?: ReactNode }) {
  return parts.map((part, index) => (
    <div
      key={part.part}
      className="present-part"
      data-part={part.part}
      data-newest={index === parts.length - 1 || undefined}
    >
      <ShownPartView part={part} predict={predict} />
    </div>
  ));
}
