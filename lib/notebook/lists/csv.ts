import type { Result } from '../../reasoning/result';
import type { ListProblem } from './list-problem';

/** One row of a table, with the line of the file, from 1, on which it begins. */
export type Row = { line: number; fields: string[] };

/**
 * Reads a table of separated values (RFC 4180): quoted fields may hold the separator, line breaks and doubled quotes.
 * Empty lines are no rows. The separator is a comma, a semicolon or a tab, whichever the first line has most of.
 */
export function readCsv(text: string): Result<Row[], ListProblem> {
  const separator = separatorOf(text);
  const rows: Row[] = [];
  let row: Row = { line: 1, fields: [] };
  let field = '';
  /** `open`: within quotes; `closed`: behind them, where only the field's end may come. */
  let quotes: 'none' | 'open' | 'closed' = 'none';
  let openedAt = 1;
  let line = 1;
  const endField = () => {
    row.fields.push(field);
    field = '';
    quotes = 'none';
  };
  const endRow = () => {
    endField();
    if (row.fields.some((each) => each.trim() !== '')) rows.push(row);
    row = { line, fields: [] };
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\n') line += 1;
    if (quotes === 'open') {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quotes = 'closed';
    } else if (character === separator) endField();
    else if (character === '\n') endRow();
    else if (character === '\r' && text[at + 1] === '\n') continue;
    else if (quotes === 'closed') {
      if (character !== ' ') return { ok: false, problem: { code: 'list-line', line, why: 'quote' } };
    } else if (character === '"' && field.trim() === '') {
      field = '';
      quotes = 'open';
      openedAt = line;
    } else field += character;
  }
  if (quotes === 'open') return { ok: false, problem: { code: 'list-line', line: openedAt, why: 'quote' } };
  endRow();
  return { ok: true, value: rows };
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/\n|$/));
  const count = (separator: string) => first.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** A table as text that spreadsheets read, Chinese included: it begins with a byte order mark. */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

/** Text that a spreadsheet would take for a formula is kept from being one by the quote that spreadsheets know. */
function field(content: string | number): string {
  const text = String(content);
  const formula = /^[=@\t\r]|^[+-](?![\d.,]+%?$)/.test(text);
  const safe = formula ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
