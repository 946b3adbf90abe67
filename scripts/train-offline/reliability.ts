import type { HeldOut } from './cross-validate';

/** Edges of the bins; below the first nothing is written. */
const edges = [0.9, 0.95, 0.98, 1.01];

/**
 * How often answers of about one confidence were right, a line a bin: of a calibrated writer the two shares are
 * alike.
 */
export function reliabilityTable(results: readonly HeldOut[]): string {
  const answers = results.filter(({ verdict }) => verdict !== 'refused');
  const lines = edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? 1;
    const own = answers.filter(({ confidence }) => confidence >= from && confidence < to);
    if (own.length === 0) return [];
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    const right = own.filter(({ verdict }) => verdict === 'right').length;
    const name = `${from} to ${Math.min(1, to)}`;
    return [
      `${name.padEnd(14)}${String(own.length).padEnd(8)}${said.toFixed(3).padEnd(8)}${(right / own.length).toFixed(3)}`,
    ];
  });
  return ['confidence    answers said    right', ...lines].join('\n');
}
