import { type Columns, freeze, parseSets } from './intrinsics';

/**
 * The run's data sets: records under the names of their columns, frozen through and through, so that no program can
 * change what another line of it reads. Runs before the program, whose replaced methods can't be met here.
 */
export const dataFrom = (text: string): Readonly<Record<string, unknown>> => {
  const data: Record<string, unknown> = {};
  for (const [name, columns] of parseSets(text)) {
    const rows = recordsOf(columns);
    for (const row of rows) freeze(row);
    data[name] = freeze(rows);
  }
  return freeze(data);
};

const recordsOf = (columns: Columns): Record<string, unknown>[] => {
  const rows: Record<string, unknown>[] = [];
  const count = columns[0]?.[1].length ?? 0;
  for (let at = 0; at < count; at++) {
    const row: Record<string, unknown> = {};
    for (const column of columns) row[column[0]] = column[1][at];
    rows.push(row);
  }
  return rows;
};
