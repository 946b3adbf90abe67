'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { isNumber, type Table } from '@/lib/notebook/table-of';
import { More } from './more';
import { useNumberText } from './number-text';
import { nextSorting, type Sorting, sortOrder } from './sort-order';
import { useRowWindow } from './use-row-window';

/** A table of more rows than this scrolls in a place of its own, and only the rows in sight are on the page. */
const wholeRows = 20;
/** Columns of a table that scrolls are as wide as their longest value, within this many characters. */
const widest = 36;
/** A value of at most so many characters stands on one line. */
const shortText = 16;

type TableViewProps = { table: Table; cut?: number | undefined; label?: string };

/** A table; a press on a column's name sorts by it. Thousands of rows are as quick as twenty. */
export function TableView({ table, cut, label }: TableViewProps) {
  const t = useTranslations('trace');
  const locale = useLocale();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const { columns, count, valueAt } = table;
  const order = useMemo(() => {
    if (sorting === null) return null;
    const values = Array.from({ length: count }, (_, row) => valueAt(row, sorting.column));
    return sortOrder(values, sorting.descending, locale);
  }, [sorting, count, valueAt, locale]);
  const long = count > wholeRows;
  const place = useRef<HTMLElement>(null);
  const { rows, before, after } = useRowWindow(place, long ? count : 0);
  const shown = long ? rows : Array.from({ length: count }, (_, row) => row);
  const widths = useMemo(() => (long ? widthsOf(table) : null), [long, table]);
  return (
    <section
      ref={place}
      className="value-table"
      data-long={long || undefined}
      aria-label={label ?? t('table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table aria-rowcount={count + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ name, number, note }, index) => (
              <th
                key={name}
                scope="col"
                aria-sort={ariaSort(sorting, index)}
                data-number={number || undefined}
                style={widths ? { minWidth: `${widths[index]}ch` } : undefined}
              >
                <button
                  type="button"
                  className="sort-button"
                  title={t('sort', { column: name })}
                  onClick={() => setSorting((was) => nextSorting(was, index))}
                >
                  {name}
                  <SortMark sorting={sorting?.column === index ? sorting : null} />
                </button>
                {note !== undefined && <small className="column-note">{note}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} span={columns.length} />
          {shown.map((row) => (
            <Row key={row} table={table} row={order?.[row] ?? row} place={row} />
          ))}
          <Gap height={after} span={columns.length} />
        </tbody>
      </table>
      {long && <p className="table-rest">{t('rowsHere', { shown: shown.length, count })}</p>}
      <More hidden={0} cut={cut} onOpen={() => {}} />
    </section>
  );
}

type RowProps = { table: Table; row: number /** Where it stands, from 0. */; place: number };

/** Memoised: while a long table scrolls, only the rows that come into sight are made. */
const Row = memo(function Row({ table: { columns, valueAt }, row, place }: RowProps) {
  const numberText = useNumberText();
  return (
    <tr aria-rowindex={place + 2}>
      {columns.map(({ name }, column) => {
        const value = valueAt(row, column);
        const text = value.type === 'undefined' ? '' : numberText(value);
        return (
          <td
            key={name}
            data-number={isNumber(value) || undefined}
            data-short={text.length <= shortText || undefined}
          >
            {text}
          </td>
        );
      })}
    </tr>
  );
});

/** Holds the place of the rows that are out of sight. */
function Gap({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className="table-gap">
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

function ariaSort(sorting: Sorting | null, column: number) {
  if (sorting?.column !== column) return undefined;
  return sorting.descending ? 'descending' : 'ascending';
}

function SortMark({ sorting }: { sorting: Sorting | null }) {
  if (sorting === null) return null;
  return sorting.descending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />;
}

/** How wide each column must be for its longest value, in characters, so that scrolling moves no column. */
const widthsOf = ({ columns, count, valueAt }: Table): number[] =>
  columns.map(({ name }, column) => {
    let longest = name.length + 2;
    for (let row = 0; row < count && longest < widest; row += 1) {
      const value = valueAt(row, column);
      if ('text' in value) longest = Math.max(longest, wide(value.text));
    }
    return Math.min(longest, widest);
  });

/** A Chinese character is as wide as two others; a number gets its separators. */
const wide = (text: string): number => {
  let width = 2;
  for (let at = 0; at < text.length && width < widest; at += 1) width += text.charCodeAt(at) > 0x2e80 ? 2 : 1;
  return width;
};
