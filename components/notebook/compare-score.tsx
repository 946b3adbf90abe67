'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Cell } from '@/lib/notebook/cell';
import { scoreOf } from './score-of';

/** How the three ways of answering did so far, over the cells that compare them and say what they expect. */
export function CompareScore({ cells }: { cells: readonly Cell[] }) {
  const t = useTranslations('strategy');
  const score = useMemo(() => scoreOf(cells), [cells]);
  if (score === null) return null;
  const of = (right: number) => t('scoreOf', { right, all: score.all });
  return (
    <p className="compare-score" role="status">
      {t('score', { program: of(score.program), steps: of(score.steps), direct: of(score.direct) })}
    </p>
  );
}
