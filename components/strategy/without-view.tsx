'use client';

import { useTranslations } from 'use-intl';
import { ProblemView } from '@/components/trace/problem-view';
import type { Attempt } from '@/lib/reasoning/attempt';

/** Why an attempt came to no program. */
export function WithoutView({ attempt: { without } }: { attempt: Attempt }) {
  const t = useTranslations('strategy');
  if (!without) return null;
  if (without.problem) return <ProblemView problem={without.problem} />;
  return (
    <div className="without">
      <p>{t(`why-${without.why}`, { text: without.text ?? '' })}</p>
      {without.why === 'said' && without.text && <blockquote>{without.text}</blockquote>}
    </div>
  );
}
