'use client';

import { Table2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { TableView } from '@/components/trace/table-view';
import type { DataCell } from '@/lib/notebook/cell';
import { type DataValue, rowCount } from '@/lib/notebook/data/data-columns';
import type { Table } from '@/lib/notebook/table-of';
import type { Value } from '@/lib/reasoning/value';

/** A data set to look at: what programs call it, how much there is of it, and its rows. */
export function DataSetView({ cell }: { cell: DataCell }) {
  const t = useTranslations('data');
  const { name, file, columns } = cell;
  const table = useMemo<Table>(
    () => ({
      columns: columns.map((column) => ({
        name: column.name,
        number: column.type === 'number',
        note: t(`type-${column.type}`),
      })),
      count: rowCount(columns),
      valueAt: (row, column) => shownValue(columns[column]?.values[row] ?? null),
    }),
    [columns, t],
  );
  return (
    <div className="data-view">
      <p className="data-head">
        <Table2 aria-hidden />
        <code className="data-name" translate="no">
          {`data.${name}`}
        </code>
        <span className="data-facts">
          {t('size', { rows: table.count, columns: columns.length })}
          {file !== undefined && file !== '' && <> · {file}</>}
        </span>
      </p>
      <TableView table={table} label={t('label', { name })} />
    </div>
  );
}

function shownValue(value: DataValue): Value {
  switch (typeof value) {
    case 'number':
      return { type: 'number', text: Object.is(value, -0) ? '-0' : String(value) };
    case 'boolean':
      return { type: 'boolean', value };
    case 'string':
      return { type: 'text', text: value };
    default:
      return { type: 'undefined' };
  }
}
