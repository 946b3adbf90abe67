'use client';

import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import { tableOf } from '@/lib/notebook/table-of';
import { valueText } from '@/lib/notebook/value-text';
import type { Value } from '@/lib/reasoning/value';
import { hasMath } from './has-math';
import { More } from './more';
import { useNumberText } from './number-text';
import { TableView } from './table-view';
import { isNested, TreeView } from './tree-view';

/** Markdown and LaTeX weigh more than all the rest: they come only with a formula. */
const MarkdownView = dynamic(() => import('./markdown-view').then((module) => module.MarkdownView));

type ValueViewProps = {
  value: Value;
  /** An amount of money: cents are written out. */
  money?: boolean;
};

/** A value as people read it: numbers with separators, tables as tables, what was cut said so. */
export function ValueView({ value, money = false }: ValueViewProps) {
  const numberText = useNumberText(money);
  const table = useMemo(() => tableOf(value), [value]);
  if (table) return <TableView table={table} cut={value.type === 'list' ? value.cut : undefined} />;
  if (isNested(value)) return <TreeView value={value} />;
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
  if (hasMath(text) && cut === undefined) return <MarkdownView text={text} />;
  return (
    <span className={text.includes('\n') ? 'value-text value-lines' : 'value-text'}>
      {text === '' ? '""' : open || !long ? text : `${text.slice(0, 1_000)}…`}
      <More hidden={open || !long ? 0 : text.length - 1_000} cut={cut} onOpen={() => setOpen(true)} />
    </span>
  );
}
