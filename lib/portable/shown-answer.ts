import { tableOf } from '../notebook/table-of';
import { answerText, valueText } from '../notebook/value-text';
import type { GivenAnswer } from '../reasoning/outcome';

/** What an exported page shows of an answer: one text, or a table under its title and unit. */
export type ShownAnswer =
  | { kind: 'text'; text: string }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] };

/** A list of alike records is a table; everything else stands in one text. */
export function shownAnswer(answer: GivenAnswer): ShownAnswer {
  const table = tableOf(answer.value);
  if (!table) return { kind: 'text', text: answerText(answer) };
  const { columns, count, valueAt } = table;
  const cellText = (row: number, column: number) => {
    const value = valueAt(row, column);
    return value.type === 'undefined' ? '' : valueText(value);
  };
  return {
    kind: 'table',
    caption: [answer.chart?.title, answer.unit].filter((part) => part !== undefined).join(' · '),
    head: columns.map(({ name }) => name),
    rows: Array.from({ length: count }, (_, row) => columns.map((_column, at) => cellText(row, at))),
  };
}

/** All of its texts in the order in which the page has them: the page shows the answer when it has these and no others. */
export const textsOf = (shown: ShownAnswer): string[] =>
  shown.kind === 'text' ? [shown.text] : [shown.caption, ...shown.head, ...shown.rows.flat()];
