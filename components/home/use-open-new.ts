'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { draftPath, notebookPath } from '@/components/shell/open-notebook';
import { useToast } from '@/components/ui/toast';
import type { Notebook } from '@/lib/notebook/notebook';
import { beginNotebook } from '@/lib/saving/begin-notebook';

/**
 * Makes a notebook, on the server or, where that can't be reached, in this browser; `open` also goes there. Gives the
 * notebook's address; null: none was made, and it was said why not.
 */
export function useOpenNew() {
  const toast = useToast();
  const t = useTranslations('home');
  const problems = useTranslations('problems');
  const [busy, setBusy] = useState(false);
  const make = async (notebook: Notebook): Promise<string | null> => {
    setBusy(true);
    const begun = await beginNotebook(notebook);
    setBusy(false);
    if (begun.ok) return begun.value.isDraft ? draftPath(begun.value.id) : notebookPath(begun.value.id);
    const { code, message } = begun.problem;
    toast(t('createFailed', { reason: problems(code, { seconds: 0, message }) }));
    return null;
  };
  const open = async (notebook: Notebook) => {
    const path = await make(notebook);
    if (path !== null) location.assign(path);
  };
  return { make, open, busy };
}
