import type { GivenAnswer } from '../reasoning/outcome';
import type { Value } from '../reasoning/value';

/** An answer as one line of plain text for files that leave Wand: "1234.5 yuan". */
export const answerText = ({ value, unit }: GivenAnswer): string =>
  unit === undefined ? valueText(value) : `${valueText(value)} ${unit}`;

/** A value as plain text: text, a BigInt and a date alone as people write them, everything else as in JavaScript. */
export function valueText(value: Value): string {
  if (value.type === 'text') return withCut(value.text, value.cut);
  if (value.type === 'bigint') return value.text;
  if (value.type === 'date') return value.iso.replace(/T00:00:00(\.000)?Z$/, '');
  return nested(value);
}

function nested(value: Value): string {
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
      return JSON.stringify(withCut(value.text, value.cut));
    case 'date':
      return value.iso;
    case 'list':
      return `[${parts(value.items.map(nested), value.cut)}]`;
    case 'set':
      return `Set {${parts(value.items.map(nested), value.cut)}}`;
    case 'record': {
      const entries = value.entries.map(([key, item]) => `${key}: ${nested(item)}`);
      return `${value.name === undefined ? '' : `${value.name} `}{${parts(entries, value.cut)}}`;
    }
    case 'map':
      return `Map {${parts(
        value.entries.map(([key, item]) => `${nested(key)} => ${nested(item)}`),
        value.cut,
      )}}`;
    case 'error':
      return `${value.name}: ${value.message}`;
    case 'cycle':
      return '[circular]';
    case 'deep':
      return '[…]';
    case 'other':
      return value.text;
  }
}

const parts = (texts: string[], cut: number | undefined): string =>
  [...texts, ...(cut === undefined ? [] : [`… ${cut} more`])].join(', ');

const withCut = (text: string, cut: number | undefined): string => (cut === undefined ? text : `${text}…`);
