import type { GivenSpan } from './date-slots';
import type { Line } from './program-lines';

/** Small functions for days, put in front of a program that calls them. */
const tools: [name: string, lines: Line[]][] = [
  ['addDays', ['const addDays = (date, days) => new Date(date.getTime() + days * 24 * 60 * 60 * 1000);']],
  [
    'addMonths',
    [
      {
        code: 'function addMonths(date, months) {',
        note: {
          en: 'keeps the day, or takes the last day of a shorter month',
          zh: '日不变；若该月没有这一天，取月末',
        },
      },
      '  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));',
      '  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));',
      '  const day = Math.min(date.getUTCDate(), last.getUTCDate());',
      '  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), day));',
      '}',
    ],
  ],
  ['daysBetween', ['const daysBetween = (from, to) => Math.round((to - from) / (24 * 60 * 60 * 1000));']],
  ['isoDay', ['const isoDay = (date) => date.toISOString().slice(0, 10);']],
];

const codeOf = (line: Line) => (typeof line === 'string' ? line : line.code);

/** The lines with the definitions of the day functions that they call in front. */
export function withDateTools(lines: Line[], answer = ''): Line[] {
  const text = `${lines.map(codeOf).join('\n')}\n${answer}`;
  return [...tools.flatMap(([name, definition]) => (text.includes(`${name}(`) ? definition : [])), ...lines];
}

/** The call that moves a day by a span, forwards (1) or backwards (-1). */
export function moved(day: string, span: GivenSpan, direction: 1 | -1): string {
  const amount = span.times === 1 ? span.code : `${span.code} * ${span.times}`;
  return `${span.steps === 'days' ? 'addDays' : 'addMonths'}(${day}, ${direction === 1 ? '' : '-'}${amount.includes(' ') && direction === -1 ? `(${amount})` : amount})`;
}
