'use client';

import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import type { CellWork } from '@/components/notebook/solving';
import type { Cell } from '@/lib/notebook/cell';
import { cellLine } from '@/lib/notebook/cell-line';
import { answerText } from '@/lib/notebook/value-text';
import type { Answer } from '@/lib/reasoning/answer';
import { cellStatus } from './cell-status';
import { StatusMark } from './status-mark';

type CollapsedCellProps = { cell: Cell; work: CellWork | null; answer: Answer | null };

const maxAnswer = 80;

/** A cell as one line: what it is about, how it stands, and its answer. A press shows it in full. */
export function CollapsedCell({ cell, work, answer }: CollapsedCellProps) {
  const t = useTranslations('cell');
  const { collapseCells } = useNotebookActions();
  return (
    <button
      type="button"
      className="collapsed-cell"
      aria-expanded={false}
      onClick={() => collapseCells([cell.id], false)}
    >
      <ChevronRight aria-hidden />
      <span className="collapsed-line">{cellLine(cell) || t('emptyCell')}</span>
      <StatusMark status={cellStatus(cell, work)} />
      {answer && <span className="collapsed-answer">{answerText(answer).slice(0, maxAnswer)}</span>}
    </button>
  );
}
