import type { Comparison } from '../comparison';
import { sideOf, sidesIn } from '../comparison';
import { type Expression, leavesOf, quantityAt, usedIn } from '../expression';
import type { ChineseProblem } from '../problem';
import type { ChineseQuantity } from '../quantity';

type Side = 'subject' | 'base' | 'none';

/** The quantity with a comparison that an expression is: itself, or the whole with or without it ("多1/5"). */
function comparedIn(expression: Expression, problem: ChineseProblem): ChineseQuantity | undefined {
  if ('leaf' in expression) return problem.quantities[expression.leaf];
  const { left, right } = expression;
  const grown = 'leaf' in left && left.leaf >= problem.quantities.length && 'leaf' in right;
  return grown ? problem.quantities[right.leaf] : undefined;
}

/** Which side of the comparison the rest of the expression speaks of. */
function sideOfRest(
  rest: Expression,
  comparison: Pick<Comparison, 'subject' | 'base'>,
  problem: ChineseProblem,
): Side {
  const sides = new Set(
    usedIn(rest, problem)
      .map((index) => quantityAt(problem, index))
      .filter(({ role }) => role === 'plain')
      .map(({ who }) => sideOf(who, comparison)),
  );
  if (sides.has('base') && sides.has('subject')) return 'none';
  return sides.has('base') ? 'base' : sides.has('subject') ? 'subject' : 'none';
}

/** Whether a step takes a comparison in the direction that the text gives it. */
export function comparisonFactor(
  problem: ChineseProblem,
  op: string,
  rest: Expression,
  one: Expression,
  place: string,
  swapped: boolean,
): string[] {
  const quantity = comparedIn(one, problem);
  if (!quantity?.comparison) return [];
  const { comparison, role } = quantity;
  if (swapped && (op === '-' || op === '/')) return [`cmp backwards ${role} ${op}`];
  const from = sideOfRest(rest, comparison, problem);
  const to = place === '' ? sideOf(problem.asked.text, comparison) : 'none';
  const forward = from === 'base' || (from === 'none' && to === 'subject');
  const grows = op === '+' || op === '*';
  const known = from !== 'none' || to !== 'none';
  const direction = known
    ? forward === (role === 'less' ? !grows : grows)
      ? 'agrees'
      : 'differs'
    : 'unknown';
  const clash = from !== 'none' && from === to ? 'clash' : 'clear';
  return [
    `cmp ${role} ${direction}`,
    `cmp ${role} ${direction} ${from} ${to}`,
    `cmp ${role} ${op} ${'op' in one ? one.op : 'self'} ${comparison.sign}`,
    `cmp ${direction} ${clash} ${problem.asked.type}`,
  ];
}

/** Whether the question is about one side of a comparison or both, and whether the reading puts both in. */
export function sidesFactor({ asked, quantities }: ChineseProblem, expression: Expression): string[] {
  const leaves = leavesOf(expression).filter((index) => index < quantities.length);
  const twice = new Set(leaves).size < leaves.length ? 'twice' : 'once';
  return [
    `reuse ${twice}`,
    `reuse ${twice} ${asked.type}`,
    ...asked.cues.map((cue) => `reuse ${twice} ${cue}`),
    ...[...new Set(leaves)].flatMap((index) => {
      const { comparison, role } = quantities[index] ?? {};
      if (!comparison) return [];
      const sides = sidesIn(asked.text, comparison);
      return [`sides ${sides} ${twice} ${role}`, `sides ${sides} ${twice} ${asked.type}`];
    }),
  ];
}
