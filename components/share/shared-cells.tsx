'use client';

import dynamic from 'next/dynamic';
import { DataSetView } from '@/components/data/data-set-view';
import { CellsAround } from '@/components/trace/cells-around';
import type { Cell, QuestionCell } from '@/lib/notebook/cell';
import { SharedCell } from './shared-cell';
import type { CellCheck } from './use-verification';

/** Markdown and LaTeX weigh more than all the rest: they come only with a text. */
const MarkdownView = dynamic(() =>
  import('@/components/trace/markdown-view').then((module) => module.MarkdownView),
);

type SharedCellsProps = {
  cells: readonly Cell[];
  checks: ReadonlyMap<string, CellCheck>;
  withPrograms: boolean;
  onRun: (cells: readonly QuestionCell[]) => void;
};

/** The cells of a shared notebook, to read and to run again. */
export function SharedCells({ cells, checks, withPrograms, onRun }: SharedCellsProps) {
  return (
    <CellsAround value={cells}>
      {cells.map((cell) => {
        if (cell.kind === 'question') {
          return (
            <SharedCell
              key={cell.id}
              cell={cell}
              check={checks.get(cell.id)}
              withPrograms={withPrograms}
              onRun={onRun}
            />
          );
        }
        return cell.kind === 'data' ? (
          <article key={cell.id} id={`cell-${cell.id}`} className="mt-8">
            <DataSetView cell={cell} />
          </article>
        ) : (
          <div key={cell.id} id={`cell-${cell.id}`} className="mt-8">
            <MarkdownView text={cell.text} />
          </div>
        );
      })}
    </CellsAround>
  );
}
