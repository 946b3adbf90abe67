import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useFileWords } from '@/components/lists/use-file-words';
import type { FileProblem } from '@/lib/notebook/file-problem';

/** Why nothing was pasted, in words: mostly that there is something else on the clipboard. */
export function useNotPasted() {
  const t = useTranslations('notebook');
  const words = useFileWords();
  return useCallback(
    (problem: FileProblem) => {
      if (problem.code === 'not-json' || problem.code === 'not-wand') return t('noCellsToPaste');
      return t('pasteFailed', { reason: words(problem) });
    },
    [t, words],
  );
}
