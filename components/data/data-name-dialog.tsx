'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { Dialog } from '@/components/ui/dialog';
import { DialogForm } from '@/components/ui/dialog-form';
import type { DataCell } from '@/lib/notebook/cell';
import { isDataName } from '@/lib/notebook/data/data-name';
import { maxDataName } from '@/lib/reasoning/data-set';

type DataNameDialogProps = { cell: DataCell; open: boolean; onOpenChange: (open: boolean) => void };

/** What programs call a data set. */
export function DataNameDialog({ cell, open, onOpenChange }: DataNameDialogProps) {
  const t = useTranslations('data');
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('renameTitle')} description={t('renameWhy')}>
      <DataNameForm cell={cell} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function DataNameForm({ cell, onDone }: { cell: DataCell; onDone: () => void }) {
  const t = useTranslations('data');
  const { edit, isDataNameTaken } = useNotebookActions();
  const [typed, setTyped] = useState(cell.name);
  const name = typed.trim().replace(/^data\./, '');
  const wrong = !isDataName(name) ? t('nameBad') : isDataNameTaken(name, cell.id) ? t('nameTaken') : null;
  return (
    <DialogForm
      submit={t('save')}
      blocked={wrong !== null}
      onSubmit={() => {
        edit({ type: 'change-data', id: cell.id, name });
        onDone();
      }}
    >
      <label className="field">
        <span>{t('nameLabel')}</span>
        <input
          className="text-input"
          value={typed}
          maxLength={maxDataName + 5}
          spellCheck={false}
          aria-invalid={wrong !== null || undefined}
          aria-describedby="data-name-hint"
          onChange={(event) => setTyped(event.target.value)}
        />
        <small id="data-name-hint" role="status">
          {wrong ?? t('nameHint', { name })}
        </small>
      </label>
    </DialogForm>
  );
}
