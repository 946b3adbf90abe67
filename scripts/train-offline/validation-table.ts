import type { HeldOut } from './cross-validate';

/** Coverage and precision of each set as lines of text, with 95 % intervals of the precision. */
export function validationTable(results: HeldOut[]): string {
  const sets = [...new Set(results.map(({ set }) => set))];
  const rows = sets.map((set) => {
    const own = results.filter((each) => each.set === set);
    const answered = own.filter(({ verdict }) => verdict !== 'refused').length;
    const right = own.filter(({ verdict }) => verdict === 'right').length;
    const [low, high] = wilson(right, answered);
    return [
      set,
      String(own.length),
      `${answered} (${percent(answered / own.length)})`,
      String(answered - right),
      answered === 0 ? '-' : percent(right / answered),
      answered === 0 ? '-' : `${percent(low)} to ${percent(high)}`,
    ];
  });
  const table = [['set', 'questions', 'answered', 'wrong', 'precision', '95 % interval'], ...rows];
  return table
    .map((row) =>
      row
        .map((cell) => cell.padEnd(18))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Wilson's score interval for a proportion, at 95 %. */
export function wilson(right: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = right / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
