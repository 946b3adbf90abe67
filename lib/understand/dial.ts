import type { TracedConstant } from './number-origins';
import type { QuestionNumber } from './question-numbers';

/** A number of the question that can be turned, and the places of the program where it stands. */
export type Dial = {
  /** Which of the question's numbers, by index. */
  number: number;
  phrase: string;
  /** What the program calls it, where it has a name of its own. */
  name?: string | undefined;
  /** As the question says it: 15 for 15 %, also where the program has 0.15. */
  value: number;
  percent: boolean;
  /** The span of its slider; a field takes any number. */
  min: number;
  max: number;
  step: number;
  places: { start: number; end: number; divisor: number; big: boolean }[];
};

/** One dial for each of the question's numbers that is known to stand in the program, in the question's order. */
export function dialsOf(numbers: readonly QuestionNumber[], constants: readonly TracedConstant[]): Dial[] {
  const dials: Dial[] = [];
  for (const { value, start, end, big, name, cited, origin } of constants) {
    if (origin.kind !== 'question') continue;
    const number = numbers[origin.number];
    if (!number) continue;
    const place = { start, end, divisor: origin.divisor, big };
    const said = tidy(value * origin.divisor);
    const known = dials.find((dial) => dial.number === origin.number && dial.value === said);
    if (known) {
      known.places.push(place);
      known.name ??= name;
      if (big) known.step = Math.max(1, known.step);
      continue;
    }
    const percent = number.kind === 'percent';
    // "13 litres a day" says more than "13".
    const phrase =
      origin.by === 'citation' && cited !== undefined && cited.length <= 40 ? cited : number.phrase;
    dials.push({
      number: origin.number,
      phrase,
      name,
      value: said,
      percent,
      ...range(said, percent, big),
      places: [place],
    });
  }
  return dials.sort((a, b) => a.number - b.number);
}

/** From nothing to about twice the number, in steps as fine as the number itself but at most a thousand of them. */
function range(value: number, percent: boolean, big: boolean): Pick<Dial, 'min' | 'max' | 'step'> {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const reach = roundUp(Math.max(2 * Math.abs(value), percent ? 100 : decimals > 0 ? 1 : 10));
  const finest = big ? 1 : 10 ** -Math.min(decimals, 6);
  const step = Math.max(finest, 10 ** Math.ceil(Math.log10(reach / 1_000)));
  return value < 0 ? { min: -reach, max: reach, step } : { min: 0, max: reach, step };
}

/** 480 to 500, 26 to 30, 1,100 to 2,000. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value) ?? 10;
  return tidy(lead * power);
}

/** Without the dust of binary fractions: 0.07 × 100 is 7. */
export const tidy = (value: number): number => Number(value.toPrecision(12));
