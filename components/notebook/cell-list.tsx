'use client';

import { memo, useMemo } from 'react';
import { QuestionCell } from '@/components/cell/question-cell';
import { TextCell } from '@/components/cell/text-cell';
import { DataCell } from '@/components/data/data-cell';
import type { Cell } from '@/lib/notebook/cell';
import { AddBar } from './add-bar';
import { type CellLinks, linksOf } from './cell-links';
import { LazyCell } from './lazy-cell';
import { type Place, selectedCells } from './place';

type CellListProps = {
  cells: readonly Cell[];
  place: Place | null;
  /** The cell that was asked while its question was empty. */
  empty: string | null;
  /** Whether a cell is filtered away; its number stays its own. */
  isHidden: (id: string) => boolean;
};

/** The cells in order. Each row is memoised: typing in one cell re-renders that one. */
export const CellList = memo(function CellList({ cells, place, empty, isHidden }: CellListProps) {
  const numbers = useMemo(() => numberByKind(cells), [cells]);
  const links = useMemo(() => cells.map((cell) => linksOf(cells, cell)), [cells]);
  const many = new Set(place?.anchor === null ? [] : selectedCells(cells, place));
  return cells.map((cell, at) =>
    isHidden(cell.id) ? null : (
      <Row
        key={cell.id}
        cell={cell}
        at={at}
        after={cells[at - 1]?.id ?? null}
        number={numbers[at] ?? 0}
        place={place?.id === cell.id ? place : null}
        selected={many.has(cell)}
        empty={empty === cell.id}
        links={links[at]}
      />
    ),
  );
});

type RowProps = {
  cell: Cell;
  at: number;
  /** The cell above. */
  after: string | null;
  number: number;
  place: Place | null;
  selected: boolean;
  empty: boolean;
  links: CellLinks | undefined;
};

const Row = memo(function Row(props: RowProps) {
  const { cell, at, after, number, place, selected, empty, links } = props;
  return (
    <>
      {at > 0 && <AddBar after={after} />}
      <LazyCell cell={cell} at={at} number={number} here={place !== null}>
        {cell.kind === 'question' ? (
          <QuestionCell
            cell={cell}
            number={number}
            place={place}
            selected={selected}
            empty={empty}
            links={links}
          />
        ) : cell.kind === 'data' ? (
          <DataCell cell={cell} number={number} place={place} selected={selected} empty={false} />
        ) : (
          <TextCell cell={cell} number={number} place={place} selected={selected} empty={false} />
        )}
      </LazyCell>
    </>
  );
});

/** Each kind is counted apart: "Question 3", "Text 2". */
function numberByKind(cells: readonly Cell[]): number[] {
  const counts = { question: 0, text: 0, data: 0 };
  return cells.map((cell) => {
    counts[cell.kind] += 1;
    return counts[cell.kind];
  });
}
