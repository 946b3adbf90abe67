'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { valueText } from '@/lib/notebook/value-text';
import type { Value } from '@/lib/reasoning/value';
import { More } from './more';
import { useNumberText } from './number-text';

/** So many levels are open at first, where they hold no more than so many parts. */
const openLevels = 2;
const openParts = 12;
/** So many parts of one place stand there before the rest is asked for. */
const firstParts = 100;

type Part = { key: string; value: Value };

/** What is inside a value, under its keys or places; null for one that has no inside. */
function partsOf(value: Value): Part[] | null {
  switch (value.type) {
    case 'list':
    case 'set':
      return value.items.map((item, at) => ({ key: String(at), value: item }));
    case 'record':
      return value.entries.map(([key, item]) => ({ key, value: item }));
    case 'map':
      return value.entries.map(([key, item]) => ({ key: valueText(key), value: item }));
    default:
      return null;
  }
}

/** Whether a value has parts that have parts: then it is a tree and no list or table. */
export const isNested = (value: Value): boolean =>
  partsOf(value)?.some((part) => partsOf(part.value) !== null) ?? false;

/** A nested value as a tree of parts that open and close, by the keyboard as any disclosure does. */
export function TreeView({ value }: { value: Value }) {
  return (
    <div className="value-tree">
      <Parts value={value} level={0} />
    </div>
  );
}

type PartsProps = { value: Value; level: number };

function Parts({ value, level }: PartsProps) {
  const [count, setCount] = useState(firstParts);
  const parts = partsOf(value) ?? [];
  const cut = 'cut' in value ? value.cut : undefined;
  return (
    <ul>
      {parts.slice(0, count).map((part) => (
        <li key={part.key}>
          <Branch part={part} level={level} />
        </li>
      ))}
      {(parts.length > count || cut !== undefined) && (
        <li>
          <More
            hidden={Math.max(0, parts.length - count)}
            cut={cut}
            onOpen={() => setCount((before) => before + 10 * firstParts)}
          />
        </li>
      )}
    </ul>
  );
}

function Branch({ part, level }: { part: Part; level: number }) {
  const t = useTranslations('trace');
  const numberText = useNumberText();
  const inside = partsOf(part.value);
  const [open, setOpen] = useState(level + 1 < openLevels && (inside?.length ?? 0) <= openParts);
  const key = <span className="tree-key">{part.key}</span>;
  if (inside === null || inside.length === 0) {
    return (
      <span className="tree-leaf">
        {key} <span className="tree-value">{numberText(part.value)}</span>
      </span>
    );
  }
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {key} <span className="tree-count">{t('parts', { count: inside.length })}</span>
      </summary>
      {/* What is closed is not built. */}
      {open && <Parts value={part.value} level={level + 1} />}
    </details>
  );
}
