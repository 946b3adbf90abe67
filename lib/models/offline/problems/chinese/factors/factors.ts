import type { Factor } from '../../problem-reader';
import type { ChineseCandidate } from '../candidates';
import { type Expression, quantityAt } from '../expression';
import type { ChineseProblem } from '../problem';
import type { Verdict } from '../strict/strict-reader';
import { type Typed, typeOf, typeOfQuantity } from '../typed';
import { comparisonFactor, sidesFactor } from './comparison-factor';
import { placeFactor } from './place-factor';
import { storyFactor } from './story-factor';
import { wholeFactor } from './whole-factor';

/** What speaks for or against the readings of a problem. What many readings share is made once. */
export function factorsFor(
  problem: ChineseProblem,
  verdicts: Map<ChineseCandidate, Verdict>,
): (candidate: ChineseCandidate) => Factor[] {
  const shared = new Map<string, Factor>();
  const once = (key: string, make: () => Factor): Factor => {
    const known = shared.get(key) ?? make();
    shared.set(key, known);
    return known;
  };
  const walk = (expression: Expression, place: string, found: Factor[]): Typed => {
    if ('leaf' in expression) {
      const quantity = quantityAt(problem, expression.leaf);
      if (quantity.role !== 'constant')
        found.push(once(`leaf ${place} ${expression.leaf}`, () => placeFactor(quantity, place, problem)));
      return typeOfQuantity(quantity);
    }
    const { op, left, right } = expression;
    const [first, second] = op === '-' ? ['m', 's'] : op === '/' ? ['n', 'd'] : [op, op];
    const type = typeOf(op, walk(left, place + first, found), walk(right, place + second, found));
    found.push([
      `how ${op} ${type.how}`,
      `how ${place} ${op} ${type.how}`,
      ...comparisonFactor(problem, op, left, right, place, false),
      ...comparisonFactor(problem, op, right, left, place, true),
    ]);
    if ('leaf' in left && 'leaf' in right)
      found.push(
        once(`pair ${op} ${left.leaf} ${right.leaf}`, () => pairFactor(problem, op, left.leaf, right.leaf)),
      );
    return type;
  };
  return (candidate) => {
    const { expression, shape } = candidate;
    const found: Factor[] = [
      once(`shape ${shape}`, () => shapeFactor(problem, candidate)),
      wholeFactor(problem, candidate),
      sidesFactor(problem, expression),
      storyFactor(problem, expression),
      verdictFactor(verdicts.get(candidate), problem),
    ];
    walk(expression, '', found);
    return found;
  };
}

function shapeFactor(
  { asked, quantities, cues }: ChineseProblem,
  { expression, shape }: ChineseCandidate,
): Factor {
  const root = 'op' in expression ? expression.op : 'x';
  return [
    `s ${shape}`,
    `s ${shape} ${asked.type}`,
    `s ${shape} n${quantities.length}`,
    ...asked.cues.flatMap((cue) => [`q ${cue} ${shape}`, `q ${cue} ${root}`]),
    ...cues.flatMap((cue) => [`b ${cue} ${shape}`, `b ${cue} ${root} ${asked.type}`]),
  ];
}

function pairFactor(problem: ChineseProblem, op: string, left: number, right: number): Factor {
  const [a, b] = [quantityAt(problem, left), quantityAt(problem, right)];
  const order = left < right ? 'fwd' : 'back';
  return [
    `pair ${op} ${order}`,
    `pair ${op} ${order} ${problem.asked.type}`,
    `pair ${op} ${a.role} ${b.role}`,
    `pair ${op} ${a.clause === b.clause ? 'one clause' : 'two'}`,
    ...a.near.flatMap((x) => b.near.map((y) => `nn ${op} ${x} ${y}`)),
  ];
}

function verdictFactor(verdict: Verdict | undefined, { asked }: ChineseProblem): Factor {
  if (!verdict) return [];
  const faults = `faults ${Math.min(6, verdict.faults)}`;
  const standing = verdict.alone ? 'alone' : verdict.best ? 'among the best' : 'behind';
  return [faults, `strict ${standing}`, `strict ${standing} ${faults}`, `strict ${standing} ${asked.type}`];
}
