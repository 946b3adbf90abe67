'use client';

import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '@/lib/reasoning/result';

/** A problem in words, with what to do about it as `children`. */
export function ProblemView({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const t = useTranslations('problems');
  const text = t(problem.code, { seconds: problem.retryAfterSeconds ?? 0, message: problem.message });
  return (
    <section className="trouble" role="alert">
      <p className="trouble-title">
        <CircleAlert aria-hidden /> {text}
      </p>
      {children}
    </section>
  );
}
