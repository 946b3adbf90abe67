'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Value } from '@/lib/reasoning/value';
import { More } from './more';
import { useNumberText } from './number-text';
import { nextSorting, type Sorting, sortRows } from './sort-rows';

/** Rows shown at first, and with each further press. */
const firstRows = 20;
const moreRows = 500;

type TableViewProps = { columns: string[]; rows: Value[][]; cut: number | undefined };

/** Records as a table; a press on a column's name sorts by it. */
export function TableView({ columns, rows, cut }: TableViewProps) {
  const t = useTranslations('trace');
  const locale = useLocale();
  const numberText = useNumberText();
  const [count, setCount] = useState(firstRows);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = useMemo(() => sortRows(rows, sorting, locale), [rows, sorting, locale]);
  const shown = sorted.slice(0, count);
  const isNumber = (value: Value) => value.type === 'number' || value.type === 'bigint';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="value-table" aria-label={t('table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                aria-sort={ariaSort(sorting, index)}
                data-number={rows.every((row) => row[index] && isNumber(row[index])) || undefined}
              >
                <button
                  type="button"
                  className="sort-button"
                  title={t('sort', { column })}
                  onClick={() => setSorting((before) => nextSorting(before, index))}
                >
                  {column}
                  <SortMark sorting={sorting?.column === index ? sorting : null} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
            <tr key={index}>
              {columns.map((column, at) => {
                const value = row[at] ?? { type: 'undefined' as const };
                return (
                  <td key={column} data-number={isNumber(value) || undefined}>
                    {value.type === 'undefined' ? '' : numberText(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <More
        hidden={rows.length - shown.length}
        cut={cut}
        onOpen={() => setCount((before) => before + moreRows)}
      />
    </section>
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
