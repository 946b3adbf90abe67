'use client';

import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { restingState } from '@/components/cell/resting-state';
import type { Cell } from '@/lib/notebook/cell';
import { cellLine } from '@/lib/notebook/cell-line';
import { answerText } from '@/lib/notebook/value-text';
import { useNotebookActions } from './notebook-actions';
import { watchNear } from './watch-near';

/** So many cells at the top are there at once; the others when one comes near them. */
const eagerCells = 20;

type LazyCellProps = { cell: Cell; at: number; number: number; here: boolean; children: ReactNode };

/**
 * A cell that is built when it comes near the screen or the person goes there, and stays from then on. Until then
 * its words hold its place, and it takes the focus like any other.
 */
export function LazyCell({ cell, at, number, here, children }: LazyCellProps) {
  const [near, setNear] = useState(at < eagerCells);
  if (here && !near) setNear(true);
  return near || here ? children : <CellToCome cell={cell} number={number} onNear={setNear} />;
}

type CellToComeProps = { cell: Cell; number: number; onNear: (near: true) => void };

const CellToCome = memo(function CellToCome({ cell, number, onNear }: CellToComeProps) {
  const t = useTranslations('cell');
  const { go } = useNotebookActions();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (frame.current) return watchNear(frame.current, () => onNear(true));
  }, [onNear]);
  const { id, kind } = cell;
  return (
    <section
      ref={frame}
      className="cell cell-to-come"
      data-cell={id}
      data-kind={kind}
      data-collapsed={cell.collapsed}
      aria-label={t(`${kind}Number`, { number })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: as every cell's frame
      tabIndex={0}
      onFocus={() => go(id, 'frame')}
    >
      <div className="cell-rail" />
      <div className="cell-body">
        <WordsToCome cell={cell} />
      </div>
    </section>
  );
});

function WordsToCome({ cell }: { cell: Cell }) {
  if (cell.kind === 'question') return <QuestionToCome cell={cell} />;
  return <p>{cell.kind === 'data' ? cellLine(cell) : cell.text.slice(0, 500)}</p>;
}

function QuestionToCome({ cell }: { cell: Extract<Cell, { kind: 'question' }> }) {
  const { answer } = restingState(cell.trace);
  return (
    <>
      <p className="question-field">{cell.question}</p>
      {answer && <p>{answerText(answer).slice(0, 500)}</p>}
    </>
  );
}
