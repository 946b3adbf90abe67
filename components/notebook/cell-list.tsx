'use client';

import { memo, useMemo, useRef } from 'react';
import { QuestionCell } from '@/components/cell/question-cell';
import { TextCell } from '@/components/cell/text-cell';
import { DataCell } from '@/components/data/data-cell';
import type { Cell } from '@/lib/notebook/cell';
import { AddBar } from './add-bar';
import { type CellChunk, chunksOf } from './cell-chunks';
import { type CellLinks, linksOf } from './cell-links';
import { LazyCell } from './lazy-cell';
import { useNotebookActions } from './notebook-actions';
import { type Place, selectedCells } from './place';
import { useKeptFocus } from './use-kept-focus';

type CellListProps = {
  cells: readonly Cell[];
  place: Place | null;
  /** The cell that was asked while its question was empty. */
  empty: string | null;
  /** Whether a cell is filtered away; its number stays its own. */
  isHidden: (id: string) => boolean;
};

/** The cells in order. Each chunk and each row is memoised: typing in one cell re-renders that one. */
export const CellList = memo(function CellList({ cells, place, empty, isHidden }: CellListProps) {
  const { go } = useNotebookActions();
  useKeptFocus(cells, place, go);
  const numbers = useMemo(() => numberByKind(cells), [cells]);
  const links = useMemo(() => cells.map((cell) => linksOf(cells, cell)), [cells]);
  const chunks = useRef<CellChunk[]>([]);
  chunks.current = chunksOf(cells, chunks.current);
  const many = useMemo(
    () => new Set(place?.anchor === null ? [] : selectedCells(cells, place)),
    [cells, place],
  );
  return chunks.current.map((chunk) => (
    <Chunk
      key={chunk.key}
      chunk={chunk}
      above={cells[chunk.from - 1]?.id ?? null}
      numbers={numbers.slice(chunk.from, chunk.from + chunk.cells.length)}
      links={links.slice(chunk.from, chunk.from + chunk.cells.length)}
      place={place !== null && chunk.cells.some(({ id }) => id === place.id) ? place : null}
      many={many.size > 0 ? many : null}
      empty={empty}
      isHidden={isHidden}
    />
  ));
});

type ChunkProps = Pick<CellListProps, 'place' | 'empty' | 'isHidden'> & {
  chunk: CellChunk;
  /** The cell above the first. */
  above: string | null;
  numbers: readonly number[];
  links: readonly (CellLinks | undefined)[];
  /** Several selected cells. */
  many: ReadonlySet<Cell> | null;
};

const Chunk = memo(function Chunk(props: ChunkProps) {
  const { chunk, above, numbers, links, place, many, empty, isHidden } = props;
  const { cells, from } = chunk;
  const rows = cells.map((cell, at) =>
    isHidden(cell.id) ? null : (
      <Row
        key={cell.id}
        cell={cell}
        at={from + at}
        after={cells[at - 1]?.id ?? above}
        number={numbers[at] ?? 0}
        place={place?.id === cell.id ? place : null}
        selected={many?.has(cell) ?? false}
        empty={empty === cell.id}
        links={links[at]}
      />
    ),
  );
  return (
    <div className="cell-chunk" data-cells={cells.length}>
      {rows}
    </div>
  );
}, isSameChunk);

/** The lists are made anew at every keystroke; what stands in them seldom changes. */
function isSameChunk(a: ChunkProps, b: ChunkProps): boolean {
  const sameList = (before: readonly unknown[], now: readonly unknown[]) =>
    before.length === now.length && before.every((each, at) => each === now[at]);
  return (
    a.chunk === b.chunk &&
    a.above === b.above &&
    a.place === b.place &&
    a.many === b.many &&
    a.empty === b.empty &&
    a.isHidden === b.isHidden &&
    sameList(a.numbers, b.numbers) &&
    sameList(a.links, b.links)
  );
}

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
