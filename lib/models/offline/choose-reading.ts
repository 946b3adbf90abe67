import type { Reading } from './reading';

/** A best reading below this is not trusted: a confident wrong answer is worse in class than none. */
export const trusted = 0.9;

/** A further reading below this is not worth trying, even after a first one failed. */
export const plausible = 0.3;

export type Choice =
  | { kind: 'reading'; reading: Reading }
  /** Two readings that expect different answers, each trusted or one of them very likely meant. */
  | { kind: 'torn'; readings: [Reading, Reading] }
  | { kind: 'none' };

export type Wish = {
  /** Programs that were tried and failed. */
  tried: string[];
  temperature: number;
  seed: number;
};

/**
 * Picks one of the readings, given surest first. Two that disagree are torn: both trusted, or together as sure as one
 * must be (of such questions in the development sets, 9 of 10 mean one of the two). At temperature 0 that is the surest one not tried yet;
 * above, the distinct plausible ones are drawn by confidence^(1/temperature), the same for the same seed.
 */
export function chooseReading(readings: Reading[], { tried, temperature, seed }: Wish): Choice {
  const [best, ...others] = readings;
  const [second] = others;
  if (best && second && best.confidence < trusted && tried.length === 0 && torn(best, second))
    return { kind: 'torn', readings: [best, second] };
  if (!best || best.confidence < trusted) return { kind: 'none' };
  const rival = others.find((other) => other.confidence >= trusted && disagree(best, other));
  if (rival) return { kind: 'torn', readings: [best, rival] };
  const open = readings.filter(
    (reading) => reading.confidence >= plausible && !tried.includes(reading.program.trim()),
  );
  const reading = temperature > 0 ? draw(open, temperature, seed) : open[0];
  return reading ? { kind: 'reading', reading } : { kind: 'none' };
}

const torn = (best: Reading, second: Reading) =>
  second.confidence >= plausible && best.confidence + second.confidence >= trusted && disagree(best, second);

const disagree = (a: Reading, b: Reading) =>
  a.expected !== undefined && b.expected !== undefined && a.expected !== b.expected;

function draw(readings: Reading[], temperature: number, seed: number): Reading | undefined {
  const weights = readings.map(({ confidence }) => confidence ** (1 / temperature));
  let rest = unitInterval(seed) * weights.reduce((sum, weight) => sum + weight, 0);
  return readings.find((_, index) => {
    rest -= weights[index] ?? 0;
    return rest < 0;
  });
}

/** One number in [0, 1) from a 32-bit seed (the finaliser of MurmurHash3). */
function unitInterval(seed: number): number {
  let bits = (seed ^ 0x9e3779b9) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
