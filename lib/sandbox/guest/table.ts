import { inspect } from './inspect';
import { kindOf } from './kind-of';

/** Wide characters (CJK, full-width forms) take two columns in a mono face. */
const width = (text: string) => {
  let columns = 0;
  for (const char of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(char) ? 2 : 1;
  return columns;
};

const cell = (value: unknown) => (typeof value === 'string' ? value : inspect(value).replaceAll('\n', ' '));

/** `console.table`: rows of records or lists as aligned columns. Anything else is shown as `console.log` would. */
export const table = (data: unknown): string => {
  if (typeof data !== 'object' || data === null) return inspect(data);
  const kind = kindOf(data).kind;
  if (kind !== 'list' && kind !== 'record') return inspect(data);
  const columns: string[] = [];
  const rows = Object.entries(data)
    .slice(0, 200)
    .map(([index, row]: [string, unknown]) => {
      const cells = new Map<string, string>();
      const fields =
        typeof row === 'object' && row !== null ? Object.entries(row) : [['value', row] as const];
      for (const [key, value] of fields.slice(0, 40)) {
        if (!columns.includes(key)) columns.push(key);
        cells.set(key, cell(value));
      }
      return { index, cells };
    });
  const header = ['', ...columns];
  const lines = rows.map(({ index, cells }) => [index, ...columns.map((name) => cells.get(name) ?? '')]);
  const widths = header.map((name, i) =>
    Math.max(...[header, ...lines].map((line) => width(line[i] ?? name))),
  );
  const draw = (line: string[]) =>
    line
      .map((text, i) => text + ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(text))))
      .join(' │ ')
      .trimEnd();
  return [draw(header), widths.map((w) => '─'.repeat(w)).join('─┼─'), ...lines.map(draw)].join('\n');
};
