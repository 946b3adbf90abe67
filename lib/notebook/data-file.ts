/** Data of a notebook's questions, as text to be taken elsewhere, and what did not go into it. */
export type DataFile<Why extends string = string> = {
  text: string;
  /** How many records there are, and the first of them as it stands in the text. */
  records: number;
  first: string | null;
  /** How many questions were left out, by the reason. */
  leftOut: Partial<Record<Why, number>>;
};

/** Adds one to what is counted under a name. */
export function countUp<Name extends string>(counts: Partial<Record<Name, number>>, name: Name): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

/** Records as JSON, one a line. */
export function jsonLines<Why extends string>(
  records: readonly unknown[],
  leftOut: DataFile<Why>['leftOut'],
): DataFile<Why> {
  const lines = records.map((record) => JSON.stringify(record));
  return {
    text: lines.map((line) => `${line}\n`).join(''),
    records: lines.length,
    first: lines[0] ?? null,
    leftOut,
  };
}
