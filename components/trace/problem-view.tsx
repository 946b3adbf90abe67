'use client';

import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useProblemWords } from '@/components/messages/use-problem-words';
import type { Problem } from '@/lib/reasoning/result';

/** A problem in words, with what to do about it as `children`. */
export function ProblemView({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const problemWords = useProblemWords();
  return (
    <section className="trouble" role="alert">
      <p className="trouble-title">
        <CircleAlert aria-hidden /> {problemWords(problem)}
      </p>
      {children}
    </section>
  );
}
