'use client';

import { FileUp, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { openNotebook } from '@/components/shell/open-notebook';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { createdNotebookSchema } from '@/lib/net/notebooks-api';
import { newCellId } from '@/lib/notebook/cell-id';
import { newQuestionCell } from '@/lib/notebook/new-cell';
import type { Notebook } from '@/lib/notebook/notebook';
import { evenPositions } from '@/lib/notebook/position';
import { postJson } from '@/lib/saving/send-json';
import { readChosenFile } from './read-chosen-file';

/** Makes a notebook on the server and opens it. */
export function useOpenNew() {
  const toast = useToast();
  const t = useTranslations('home');
  const problems = useTranslations('problems');
  const [busy, setBusy] = useState(false);
  const open = async (notebook: Notebook) => {
    setBusy(true);
    const created = await postJson('/api/notebooks', { notebook }, createdNotebookSchema);
    if (created.ok) {
      openNotebook(created.value.id);
      return;
    }
    setBusy(false);
    toast(
      t('createFailed', {
        reason: problems(created.problem.code, { seconds: 0, message: created.problem.message }),
      }),
    );
  };
  return { open, busy };
}

/** One empty question, ready to be typed into. */
function freshNotebook(): Notebook {
  const [position = ''] = evenPositions(1);
  return { title: '', model: null, cells: [newQuestionCell(newCellId(), position)] };
}

/** "New notebook" and "Import a file". */
export function NewNotebook() {
  const t = useTranslations('home');
  const toast = useToast();
  const { open, busy } = useOpenNew();
  const input = useRef<HTMLInputElement>(null);

  async function take(file: File) {
    const imported = await readChosenFile(file);
    if (imported.ok) await open(imported.value);
    else {
      const { code, ...facts } = imported.problem;
      const megabytes = 'maxBytes' in facts ? facts.maxBytes / 1e6 : 0;
      toast(t('importFailed', { name: file.name, reason: t(`file-${code}`, { ...facts, megabytes }) }));
    }
  }

  return (
    <div className="flex flex-wrap gap-2.5">
      <Button variant="primary" disabled={busy} onClick={() => open(freshNotebook())}>
        <Plus aria-hidden /> {t('new')}
      </Button>
      <Button variant="quiet" disabled={busy} onClick={() => input.current?.click()}>
        <FileUp aria-hidden /> {t('import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('import')}
        accept=".json,.ipynb,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
    </div>
  );
}
