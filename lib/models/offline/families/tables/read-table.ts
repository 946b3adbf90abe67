/** A small table in a question: column names, and rows of cells. */
export type Table = { columns: string[]; rows: string[][]; rest: string };

/** Finds the lines of a CSV or Markdown table in the original text; `rest` is the question without them. */
export function readTable(text: string): Table | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const isRow = (line: string) => /^\|.*\|$/.test(line) || /^[^?？。]+(?:[,，;\t][^,，;\t?？]*)+$/.test(line);
  const first = lines.findIndex((line, index) => isRow(line) && isRow(lines[index + 1] ?? ''));
  if (first < 0) return undefined;
  let end = first;
  while (end < lines.length && isRow(lines[end] ?? '')) end += 1;
  const cells = lines
    .slice(first, end)
    .map(cellsOf)
    .filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)));
  const [columns, ...rows] = cells;
  const width = columns?.length ?? 0;
  if (!columns || width < 2 || width > 12 || rows.length === 0 || rows.length > 200) return undefined;
  if (
    rows.some((row) => row.length !== width) ||
    columns.some((name) => name === '' || /^[\d.]+$/.test(name))
  )
    return undefined;
  const rest = [...lines.slice(0, first), ...lines.slice(end)]
    .filter((line) => line !== '' && !/^```/.test(line))
    .join(' ');
  return { columns, rows, rest };
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/\||[,，;\t]/)
    .map((cell) => cell.trim());
