import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { FileProblem } from '@/lib/notebook/file-problem';
import type { ListProblem } from '@/lib/notebook/lists/list-problem';

/** Why a file was not taken, in words. */
export function useFileWords(): (problem: FileProblem | ListProblem) => string {
  const t = useTranslations('home');
  const lists = useTranslations('lists');
  return useCallback(
    (problem) => {
      switch (problem.code) {
        case 'list-empty':
        case 'list-no-column':
          return lists(problem.code);
        case 'list-too-many':
          return lists('list-too-many', { count: problem.count, most: problem.most });
        case 'list-line':
          return lists('list-line', { line: problem.line, why: lists(`why-${problem.why}`) });
        default: {
          const { code, ...facts } = problem;
          const megabytes = 'maxBytes' in facts ? facts.maxBytes / 1e6 : 0;
          return t(`file-${code}`, { ...facts, megabytes });
        }
      }
    },
    [t, lists],
  );
}
