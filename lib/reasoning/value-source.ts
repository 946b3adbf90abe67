import type { GivenAnswer } from './outcome';
import type { Value } from './value';

/**
 * A value as the JavaScript that makes it again, so that a program can be given what another one answered.
 * Null where that can't be: something was cut, is no data (a function), or holds itself.
 */
export function valueSource(value: Value): string | null {
  switch (value.type) {
    case 'undefined':
    case 'null':
      return value.type;
    case 'boolean':
      return String(value.value);
    case 'number':
      return value.text;
    case 'bigint':
      return `${value.text}n`;
    case 'text':
      return value.cut === undefined ? JSON.stringify(value.text) : null;
    case 'date':
      return `new Date(${JSON.stringify(value.iso)})`;
    case 'list':
      return joined(value.items.map(valueSource), value.cut, (items) => `[${items}]`);
    case 'set':
      return joined(value.items.map(valueSource), value.cut, (items) => `new Set([${items}])`);
    case 'record':
      return joined(
        value.entries.map(([key, each]) => pair(`[${JSON.stringify(key)}]: `, valueSource(each), '')),
        value.cut,
        (entries) => `{${entries}}`,
      );
    case 'map':
      return joined(
        value.entries.map(([key, each]) => pair(`[${valueSource(key)}, `, valueSource(each), ']')),
        value.cut,
        (entries) => `new Map([${entries}])`,
      );
    case 'error':
    case 'cycle':
    case 'deep':
    case 'other':
      return null;
  }
}

const pair = (before: string, source: string | null, after: string) =>
  source === null ? null : `${before}${source}${after}`;

function joined(parts: (string | null)[], cut: number | undefined, wrap: (parts: string) => string) {
  return cut !== undefined || parts.includes(null) ? null : wrap(parts.join(', '));
}

/** Declares `value` and `unit` of an answer, on one line; null where the value can't be made again. */
export function answerSource({ value, unit }: GivenAnswer): string | null {
  const source = valueSource(value);
  if (source === null) return null;
  return `const value = ${source}; const unit = ${unit === undefined ? 'undefined' : JSON.stringify(unit)};`;
}
