'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogForm } from '@/components/ui/dialog-form';
import type { QuestionCell } from '@/lib/notebook/cell';
import type { Edit } from '@/lib/notebook/notebook-edit';

type CheckDialogProps = { cell: QuestionCell; open: boolean; onOpenChange: (open: boolean) => void };

/** What the answer of a cell is held against. */
export function CheckDialog({ cell, open, onOpenChange }: CheckDialogProps) {
  const t = useTranslations('strategy');
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('checkTitle')} description={t('checkWhy')}>
      <CheckForm cell={cell} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function CheckForm({ cell, onDone }: { cell: QuestionCell; onDone: () => void }) {
  const t = useTranslations('strategy');
  const { edit } = useNotebookActions();
  const [expected, setExpected] = useState(cell.expected ?? '');
  const [assertions, setAssertions] = useState(cell.check?.assertions ?? '');
  const [tell, setTell] = useState(cell.check?.tell ?? false);
  const [hidden, setHidden] = useState(cell.check?.hidden ?? false);
  const save = (edits: Edit[]) => {
    edit({ type: 'batch', edits });
    onDone();
  };
  const { id } = cell;
  const wanted = expected.trim() === '' ? null : expected.trim().slice(0, 2_000);
  const plain = assertions.trim() === '' && !tell && !hidden;
  return (
    <DialogForm
      submit={t('saveCheck')}
      onSubmit={() =>
        save([
          { type: 'change-expected', id, expected: wanted },
          {
            type: 'change-check',
            id,
            check: plain ? undefined : { assertions: assertions.slice(0, 10_000), tell, hidden },
          },
        ])
      }
      others={
        (cell.expected !== null || cell.check) && (
          <Button
            variant="quiet"
            onClick={() =>
              save([
                { type: 'change-expected', id, expected: null },
                { type: 'change-check', id, check: undefined },
              ])
            }
          >
            {t('removeCheck')}
          </Button>
        )
      }
    >
      <label className="field">
        <span>{t('expectedLabel')}</span>
        <input
          className="text-input"
          value={expected}
          onChange={(event) => setExpected(event.target.value)}
        />
        <small>{t('expectedHint')}</small>
      </label>
      <label className="field">
        <span>{t('assertionsLabel')}</span>
        <textarea
          className="text-input assertions-field"
          rows={3}
          spellCheck={false}
          value={assertions}
          onChange={(event) => setAssertions(event.target.value)}
        />
        <small>{t('assertionsHint')}</small>
      </label>
      <label className="check-choice">
        <input type="checkbox" checked={tell} onChange={(event) => setTell(event.target.checked)} />
        <span>{t('tell')}</span>
      </label>
      <label className="check-choice">
        <input type="checkbox" checked={hidden} onChange={(event) => setHidden(event.target.checked)} />
        <span>{t('hidden')}</span>
      </label>
    </DialogForm>
  );
}
