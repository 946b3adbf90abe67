'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { Dialog } from '@/components/ui/dialog';
import { DialogForm } from '@/components/ui/dialog-form';
import { type Cell, maxNotesLength } from '@/lib/notebook/cell';
import { type PredictionAsked, predictionAskedSchema } from '@/lib/notebook/class-result';

type ClassDialogProps = { cell: Cell; open: boolean; onOpenChange: (open: boolean) => void };

/** What a cell is in class: what its author says about it, and how the class predicts its answer. */
export function ClassDialog({ cell, open, onOpenChange }: ClassDialogProps) {
  const t = useTranslations('room');
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('forClassTitle')} description={t('forClassWhy')}>
      <ClassForm cell={cell} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

const kinds = ['auto', 'number', 'choice', 'text', 'none'] as const;
type Kind = (typeof kinds)[number];
const isKind = (value: string): value is Kind => kinds.some((kind) => kind === value);

function ClassForm({ cell, onDone }: { cell: Cell; onDone: () => void }) {
  const t = useTranslations('room');
  const { edit } = useNotebookActions();
  const before = cell.kind === 'question' ? cell.predict : undefined;
  const [notes, setNotes] = useState(cell.notes ?? '');
  const [kind, setKind] = useState<Kind>(before?.kind ?? 'auto');
  const [choices, setChoices] = useState(before?.kind === 'choice' ? before.choices.join('\n') : '');
  const asked = askedAs(kind, choices);
  return (
    <DialogForm
      submit={t('done')}
      blocked={asked === null}
      onSubmit={() => {
        if (asked === null) return;
        const kept = notes.trim() === '' ? undefined : notes.slice(0, maxNotesLength);
        edit({ type: 'change-lesson', id: cell.id, notes: kept, predict: asked });
        onDone();
      }}
    >
      <label className="field">
        <span>{t('notesLabel')}</span>
        <textarea
          className="text-input"
          rows={4}
          value={notes}
          onChange={(event) => setNotes(event.target.value)}
        />
        <small>{t('notesHint')}</small>
      </label>
      {cell.kind === 'question' && (
        <label className="field">
          <span>{t('askedLabel')}</span>
          <select
            className="text-input"
            value={kind}
            onChange={({ target }) => isKind(target.value) && setKind(target.value)}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {t(`asked-${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind === 'choice' && (
        <label className="field">
          <span>{t('choicesLabel')}</span>
          <textarea
            className="text-input"
            rows={4}
            value={choices}
            aria-invalid={asked === null || undefined}
            onChange={(event) => setChoices(event.target.value)}
          />
          <small role="status">{asked === null && t('choicesBad')}</small>
        </label>
      )}
    </DialogForm>
  );
}

/** Undefined: as the answer suggests. Null: the choices are none. */
function askedAs(kind: Kind, choices: string): PredictionAsked | undefined | null {
  if (kind === 'auto') return undefined;
  const lines = choices
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const asked = kind === 'choice' ? { kind, choices: [...new Set(lines)] } : { kind };
  return predictionAskedSchema.safeParse(asked).data ?? null;
}
