'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { valueText } from '@/lib/notebook/value-text';
import type { Value } from '@/lib/reasoning/value';
import { tableOf } from './table-of';

type ValueViewProps = {
  value: Value;
  /** An amount of money: cents are written out. */
  money?: boolean;
};

/** A value as people read it: numbers with separators, tables as tables, what was cut said so. */
export function ValueView({ value, money = false }: ValueViewProps) {
  const numberText = useNumberText(money);
  const table = tableOf(value);
  if (table) return <TableView {...table} cut={value.type === 'list' ? value.cut : undefined} />;
  switch (value.type) {
    case 'number':
    case 'bigint':
      return <span className="value-number">{numberText(value)}</span>;
    case 'text':
      return <LongText text={value.text} cut={value.cut} />;
    case 'list':
    case 'set':
      return <ItemsView items={value.items} cut={value.cut} />;
    case 'record':
      return <EntriesView entries={value.entries.map(([key, each]) => [key, each])} cut={value.cut} />;
    case 'map':
      return (
        <EntriesView entries={value.entries.map(([key, each]) => [valueText(key), each])} cut={value.cut} />
      );
    default:
      return <span className="value-word">{valueText(value)}</span>;
  }
}

/** Whole and ordinary decimal numbers get the reader's separators; everything else is said exactly. */
function useNumberText(money = false) {
  const format = useFormatter();
  return (value: Value): string => {
    if (value.type === 'bigint')
      return value.text.length > 400 ? value.text : format.number(BigInt(value.text));
    if (value.type !== 'number') return valueText(value);
    if (!/^-?\d+(\.\d+)?$/.test(value.text) || value.text === '-0') return value.text;
    const cents = money && /^-?\d+\.\d$/.test(value.text);
    return format.number(Number(value.text), {
      minimumFractionDigits: cents ? 2 : 0,
      maximumFractionDigits: 17,
    });
  };
}

function TableView({ columns, rows, cut }: { columns: string[]; rows: Value[][]; cut: number | undefined }) {
  const t = useTranslations('trace');
  const numberText = useNumberText();
  const [open, setOpen] = useState(false);
  const shown = open ? rows : rows.slice(0, 20);
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
                data-number={rows.every((row) => row[index] && isNumber(row[index])) || undefined}
              >
                {column}
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
      <More hidden={rows.length - shown.length} cut={cut} onOpen={() => setOpen(true)} />
    </section>
  );
}

function ItemsView({ items, cut }: { items: Value[]; cut: number | undefined }) {
  const [open, setOpen] = useState(false);
  const numberText = useNumberText();
  const shown = open ? items : items.slice(0, 50);
  const plain = items.every((item) => ['number', 'bigint', 'text', 'boolean', 'date'].includes(item.type));
  if (items.length === 0) return <span className="value-word">[ ]</span>;
  return (
    <span className={plain ? 'value-items' : 'value-stack'}>
      {shown.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no other identity
        <span key={index} className="value-item">
          {plain ? numberText(item) : <ValueView value={item} />}
          {plain && index < items.length - 1 && <span aria-hidden>,</span>}
        </span>
      ))}
      <More hidden={items.length - shown.length} cut={cut} onOpen={() => setOpen(true)} />
    </span>
  );
}

function EntriesView({ entries, cut }: { entries: [string, Value][]; cut: number | undefined }) {
  const [open, setOpen] = useState(false);
  const shown = open ? entries : entries.slice(0, 30);
  if (entries.length === 0) return <span className="value-word">{'{ }'}</span>;
  return (
    <dl className="value-entries">
      {shown.map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>
            <ValueView value={value} />
          </dd>
        </div>
      ))}
      <More hidden={entries.length - shown.length} cut={cut} onOpen={() => setOpen(true)} />
    </dl>
  );
}

function LongText({ text, cut }: { text: string; cut: number | undefined }) {
  const [open, setOpen] = useState(false);
  const long = text.length > 1_200;
  return (
    <span className={text.includes('\n') ? 'value-text value-lines' : 'value-text'}>
      {text === '' ? '""' : open || !long ? text : `${text.slice(0, 1_000)}…`}
      <More hidden={open || !long ? 0 : text.length - 1_000} cut={cut} onOpen={() => setOpen(true)} />
    </span>
  );
}

type MoreProps = { hidden: number; cut: number | undefined; onOpen: () => void };

/** What is folded can be opened; what the sandbox cut is said. */
function More({ hidden, cut, onOpen }: MoreProps) {
  const t = useTranslations('trace');
  return (
    <>
      {hidden > 0 && (
        <button type="button" className="fold-button" onClick={onOpen}>
          {t('showMore', { count: hidden })}
        </button>
      )}
      {hidden === 0 && cut !== undefined && (
        <span className="fold-note">{t('valueCut', { count: cut })}</span>
      )}
    </>
  );
}
