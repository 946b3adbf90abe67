'use client';

import { memo, useMemo } from 'react';
import { QuestionCell } from '@/components/cell/question-cell';
import type { References } from '@/components/cell/reference-hint';
import { TextCell } from '@/components/cell/text-cell';
import type { Cell, QuestionCell as Question } from '@/lib/notebook/cell';
import { chainFrom, outdatedIn, referables, resolveReferences } from '@/lib/notebook/references';
import { outdatedSkills } from '@/lib/notebook/skills';
import { AddBar } from './add-bar';
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
        {...(cell.kind === 'question' && linksOf(cells, cell))}
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
} & ReturnType<typeof linksOf>;

const Row = memo(function Row({ cell, at, after, number, place, selected, empty, ...links }: RowProps) {
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
            {...links}
          />
        ) : (
          <TextCell cell={cell} number={number} place={place} selected={selected} empty={false} />
        )}
      </LazyCell>
    </>
  );
});

/** How a question hangs together with others; nothing for those that refer to none, so that they rest. */
function linksOf(cells: readonly Cell[], cell: Question) {
  const outdated = outdatedIn(cells, cell);
  const changedSkills = outdatedSkills(cells, cell);
  const references = cell.question.includes('@') ? referencesOf(cells, cell) : undefined;
  return {
    ...(outdated.length > 0 && { outdated, chain: chainFrom(cells, cell.id).length }),
    ...(changedSkills.length > 0 && { changedSkills, chain: chainFrom(cells, cell.id).length }),
    ...(references && { references }),
  };
}

function referencesOf(cells: readonly Cell[], { id, question }: Question): References {
  const { unknown, unanswered } = resolveReferences(cells, id, question);
  const offers = referables(cells, id).flatMap(({ ref, answer }) => (answer ? [{ ref, answer }] : []));
  return { unknown, unanswered, offers: offers.slice(-8) };
}

/** Questions and texts are counted apart: "Question 3", "Text 2". */
function numberByKind(cells: readonly Cell[]): number[] {
  const counts = { question: 0, text: 0 };
  return cells.map((cell) => {
    counts[cell.kind] += 1;
    return counts[cell.kind];
  });
}
