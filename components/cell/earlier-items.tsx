'use client';

import { Undo2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { MenuItem } from '@/components/ui/menu';
import type { QuestionCell } from '@/lib/notebook/cell';
import { answerText } from '@/lib/notebook/value-text';
import { restingState } from './resting-state';

const maxShown = 60;

/** The answers that asking again replaced, each one press away. */
export function EarlierItems({ cell, disabled }: { cell: QuestionCell; disabled: boolean }) {
  const t = useTranslations('cell');
  const format = useFormatter();
  const { restoreEarlier } = useNotebookActions();
  return cell.earlier.map((trace, index) => {
    const state = restingState(trace);
    const at = trace.at(-1)?.at ?? 0;
    const words = state.answer ? answerText(state.answer).slice(0, maxShown) : t('noAnswer');
    return (
      <MenuItem
        // biome-ignore lint/suspicious/noArrayIndexKey: an earlier trace is known by its place
        key={index}
        icon={<Undo2 />}
        disabled={disabled}
        onSelect={() => restoreEarlier(cell.id, index)}
      >
        {words}
        <span className="menu-note">
          {at > 0 && format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
          {state.attempts.some((attempt) => attempt.origin === 'hand') && ` · ${t('editedByHand')}`}
        </span>
      </MenuItem>
    );
  });
}
