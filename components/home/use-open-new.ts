'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { openNotebook } from '@/components/shell/open-notebook';
import { useToast } from '@/components/ui/toast';
import { createdNotebookSchema } from '@/lib/net/notebooks-api';
import type { Notebook } from '@/lib/notebook/notebook';
import { postJson } from '@/lib/saving/send-json';

/** Makes a notebook on the server; `open` also goes there. Gives whether it was made; else it was said why not. */
export function useOpenNew() {
  const toast = useToast();
  const t = useTranslations('home');
  const problems = useTranslations('problems');
  const [busy, setBusy] = useState(false);
  const make = async (notebook: Notebook): Promise<string | null> => {
    setBusy(true);
    const created = await postJson('/api/notebooks', { notebook }, createdNotebookSchema);
    setBusy(false);
    if (created.ok) return created.value.id;
    const { code, message } = created.problem;
    toast(t('createFailed', { reason: problems(code, { seconds: 0, message }) }));
    return null;
  };
  const open = async (notebook: Notebook) => {
    const id = await make(notebook);
    if (id !== null) openNotebook(id);
  };
  return { make, open, busy };
}
