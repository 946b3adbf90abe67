import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { FileProblem } from '@/lib/notebook/file-problem';

/** Why nothing was pasted, in words: mostly that there is something else on the clipboard. */
export function useNotPasted() {
  const t = useTranslations('notebook');
  const home = useTranslations('home');
  return useCallback(
    (problem: FileProblem) => {
      const { code, ...facts } = problem;
      if (code === 'not-json' || code === 'not-wand') return t('noCellsToPaste');
      const megabytes = 'maxBytes' in facts ? facts.maxBytes / 1e6 : 0;
      return t('pasteFailed', { reason: home(`file-${code}`, { ...facts, megabytes }) });
    },
    [t, home],
  );
}
