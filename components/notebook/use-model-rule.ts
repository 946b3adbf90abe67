import { useMemo } from 'react';
import { modelsAllowed, type Ruled } from '@/components/handout/model-rule';
import { useStudentCopy } from '@/components/handout/use-student-copy';
import type { StudentCopy } from '@/lib/net/handouts-api';
import { type Models, offlineWriter } from './use-models';

/** What may be asked of models in this notebook: everything, unless it is a student's copy whose handout says less. */
export function useModelRule(notebook: string, was: StudentCopy | null, models: Models) {
  const copy = useStudentCopy(notebook, was);
  const rule = modelsAllowed(copy);
  const found = models.own ?? models.list.find(({ name }) => name !== offlineWriter)?.name ?? null;
  // Only hints need it, and no cell of another notebook is to be drawn anew when the list has come.
  const model = rule === 'hint' ? found : null;
  const ruled: Ruled = useMemo(() => ({ rule, notebook, model }), [rule, notebook, model]);
  return { copy, ruled };
}
