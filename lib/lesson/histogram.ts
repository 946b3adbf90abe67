/** A bar of a histogram: from `from` up to, but not with, `to` (the last one with it), and how many fell there. */
export type Bin = { from: number; to: number; count: number };

const aimed = 8;

/**
 * Numbers in eight bars or so (ten at most) of equal, round width. Null where bars say no more than the numbers themselves: fewer
 * than six different ones, or a spread that is not finite.
 */
export function histogramOf(numbers: readonly number[]): Bin[] | null {
  const different = new Set(numbers);
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low;
  if (different.size < 6 || !Number.isFinite(span)) return null;
  const width = roundWidth(span / aimed);
  const first = Math.floor(low / width) * width;
  const bins: Bin[] = [];
  for (let at = 0; first + at * width <= low + span; at += 1) {
    const [from, to] = [clean(first + at * width), clean(first + (at + 1) * width)];
    bins.push({ from, to, count: numbers.filter((each) => each >= from && each < to).length });
  }
  return bins;
}

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
function roundWidth(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
}

/** Without the last digits of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12));
