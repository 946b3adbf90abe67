import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '@/lib/reasoning/result';

/** A problem in words, with what to do about it. */
export function useProblemWords(): (problem: Problem) => string {
  const t = useTranslations('problems');
  return useCallback(
    ({ code, message, retryAfterSeconds = 0 }: Problem) => t(code, { message, seconds: retryAfterSeconds }),
    [t],
  );
}
