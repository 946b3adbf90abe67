'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogForm } from '@/components/ui/dialog-form';
import type { QuestionCell } from '@/lib/notebook/cell';
import { isProgramName } from '@/lib/reasoning/program-name';

type NameDialogProps = { cell: QuestionCell; open: boolean; onOpenChange: (open: boolean) => void };

/** Under which name other questions may refer to the answer. */
export function NameDialog({ cell, open, onOpenChange }: NameDialogProps) {
  const t = useTranslations('strategy');
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('nameTitle')} description={t('nameWhy')}>
      <NameForm cell={cell} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function NameForm({ cell, onDone }: { cell: QuestionCell; onDone: () => void }) {
  const t = useTranslations('strategy');
  const { edit, isNameTaken } = useNotebookActions();
  const [typed, setTyped] = useState(cell.name ?? '');
  const name = typed.trim().replace(/^@/, '');
  const wrong =
    name === ''
      ? null
      : !isProgramName(name)
        ? t('nameBad')
        : isNameTaken(name, cell.id)
          ? t('nameTaken')
          : null;
  const save = (to: string | undefined) => {
    edit({ type: 'change-name', id: cell.id, name: to });
    onDone();
  };
  return (
    <DialogForm
      submit={t('saveCheck')}
      blocked={wrong !== null}
      onSubmit={() => save(name === '' ? undefined : name)}
      others={
        cell.name !== undefined && (
          <Button variant="quiet" onClick={() => save(undefined)}>
            {t('removeName')}
          </Button>
        )
      }
    >
      <label className="field">
        <span>{t('nameLabel')}</span>
        <input
          className="text-input"
          value={typed}
          maxLength={60}
          spellCheck={false}
          aria-invalid={wrong !== null || undefined}
          aria-describedby="name-hint"
          onChange={(event) => setTyped(event.target.value)}
        />
        <small id="name-hint" role="status">
          {wrong ?? t('nameHint')}
        </small>
      </label>
    </DialogForm>
  );
}
