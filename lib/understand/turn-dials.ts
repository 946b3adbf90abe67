import { type Dial, tidy } from './dial';

/**
 * The program with its dials at other values, replaced at their places in the text and nowhere else. A dial at its own
 * value leaves its place as it was written, so a program at rest is the same to the letter.
 */
export function turnDials(
  program: string,
  dials: readonly Dial[],
  values: ReadonlyMap<Dial, number>,
): string {
  const changes = dials.flatMap((dial) => {
    const value = values.get(dial) ?? dial.value;
    return value === dial.value ? [] : dial.places.map((place) => ({ ...place, value }));
  });
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, value, divisor, big }) => {
      return text.slice(0, start) + literal(tidy(value / divisor), big) + text.slice(end);
    }, program);
}

/** A number as JavaScript that can stand wherever a number stood. */
function literal(value: number, big: boolean): string {
  const text = big ? `${BigInt(Math.round(value))}n` : String(value);
  return value < 0 ? `(${text})` : text;
}
