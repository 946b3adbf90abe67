import type { ChineseCandidate } from '../candidates';
import { expressionValue } from '../expression';
import type { ChineseProblem } from '../problem';
import { perFit, quantityFit, unitFit } from './fits';

/** What speaks for a reading as a whole: its unit, its frame, what it leaves out, and how it rounds. */
export function wholeFactor(problem: ChineseProblem, candidate: ChineseCandidate): string[] {
  const { asked, quantities } = problem;
  const { expression, used, value, type, frame } = candidate;
  const root = 'op' in expression ? expression.op : 'x';
  const fit = `${unitFit(type, problem)} ${perFit(type, problem)}`;
  return [
    `u ${fit}`,
    `u ${fit} ${asked.type}`,
    `sure ${type.sure} ${root}`,
    `root ${root} ${type.how} ${asked.type}`,
    ...(frame === undefined
      ? ['no frame']
      : [`frame ${frame}`, `frame ${frame} ${asked.type}`, `frame ${frame} ${fit}`]),
    ...unusedFeatures(problem, used),
    ...roundingFeatures(problem, candidate),
    ...(quantities.some((quantity) => quantity.value === value) ? ['repeats'] : []),
    ...(value > 100_000 ? ['huge'] : []),
    ...(asked.type === 'fraction' || asked.type === 'percent'
      ? [`share ${value < 1 ? 'below' : 'above'} one`]
      : []),
  ];
}

function unusedFeatures(problem: ChineseProblem, used: number[]): string[] {
  const { asked, quantities } = problem;
  const unused = quantities.filter((_, index) => !used.includes(index));
  const wanted = quantities.some(({ mention }) => mention === 'yes');
  return [
    `left ${unused.length}`,
    ...unused.flatMap((quantity) => [
      `unused ${quantity.role}`,
      `unused ${quantityFit(quantity, problem)}`,
      `unused ${quantity.mention} ${wanted}`,
      `unused ${quantityFit(quantity, problem)} ${quantity.mention} ${asked.type}`,
      ...quantity.near.map((cue) => `unused near ${cue}`),
    ]),
  ];
}

/** Rounding follows what is asked: at least, at most, whole things. */
function roundingFeatures(
  problem: ChineseProblem,
  { expression, type, rounding }: ChineseCandidate,
): string[] {
  const { asked, quantities, text } = problem;
  const kind = asked.unit.measure?.kind ?? (asked.unit.noun === '' ? 'unknown' : 'thing');
  if (rounding !== 'none') {
    const capacity = /每[^,.]{0,8}最多|[一每]次最多/.test(text);
    return [
      `round ${rounding} ${asked.rounding}`,
      `round ${rounding} ${type.how}`,
      `round ${rounding} ${kind}`,
      ...asked.cues.map((cue) => `round ${rounding} ${cue}`),
      ...(capacity ? [`round ${rounding} capacity`] : []),
    ];
  }
  const value = expressionValue(expression, problem);
  if (Math.abs(value - Math.round(value)) < 1e-9) return [];
  const fractions = quantities.every((each) => Number.isInteger(each.value)) ? 'whole numbers' : 'fractions';
  return ['uneven', `uneven ${kind}`, `uneven ${fractions}`, `uneven ${kind} ${fractions}`];
}
