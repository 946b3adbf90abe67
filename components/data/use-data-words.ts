import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { DataProblem } from '@/lib/notebook/data/data-problem';

/** Why something is no data set, in words. */
export function useDataWords(): (problem: DataProblem) => string {
  const t = useTranslations('data');
  return useCallback(
    (problem) => {
      const { code, ...facts } = problem;
      return t(code, facts);
    },
    [t],
  );
}
