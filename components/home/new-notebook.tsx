'use client';

import { FileUp, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { DropFiles } from '@/components/ui/drop-files';
import { newCellId } from '@/lib/notebook/cell-id';
import { newQuestionCell } from '@/lib/notebook/new-cell';
import type { Notebook } from '@/lib/notebook/notebook';
import { evenPositions } from '@/lib/notebook/position';
import { useImport } from './use-import';
import { useOpenNew } from './use-open-new';

/** One empty question, ready to be typed into. */
function freshNotebook(): Notebook {
  const [position = ''] = evenPositions(1);
  return { title: '', model: null, cells: [newQuestionCell(newCellId(), position)] };
}

/** "New notebook" and "Import a file". */
export function NewNotebook() {
  const t = useTranslations('home');
  const { open, busy: making } = useOpenNew();
  const { take, busy: importing } = useImport();
  const busy = making || importing;
  const input = useRef<HTMLInputElement>(null);

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
        multiple
        accept=".json,.ipynb,.html,.md,.markdown,.jsonl,.ndjson,.csv,.tsv,application/json,application/x-ndjson,text/csv"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void take(files);
        }}
      />
      <DropFiles label={t('dropHere')} onDrop={(files) => void take(files)} />
    </div>
  );
}
