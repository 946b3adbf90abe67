import { signOf } from '../events';
import { type Expression, quantityAt } from '../expression';
import type { ChineseProblem } from '../problem';

type Term = { index: number; sign: '+' | '-' };

/** The terms that a sum adds and takes away: the quantities of each in an additive place. */
function termsOf(expression: Expression, sign: '+' | '-'): Term[] {
  if ('leaf' in expression) return [{ index: expression.leaf, sign }];
  const { op, left, right } = expression;
  if (op === '+') return [...termsOf(left, sign), ...termsOf(right, sign)];
  if (op === '-') return [...termsOf(left, sign), ...termsOf(right, sign === '+' ? '-' : '+')];
  return [];
}

const additive = (expression: Expression): Expression[] =>
  'leaf' in expression
    ? []
    : expression.op === '+' || expression.op === '-'
      ? [expression]
      : [...additive(expression.left), ...additive(expression.right)];

/** The terms of all sums in an expression. */
export const additiveTerms = (expression: Expression): Term[] =>
  additive(expression).flatMap((sum) => termsOf(sum, '+'));

/** Whether what is added and taken away is what the story adds and takes away. */
export function storyFactor(problem: ChineseProblem, expression: Expression): string[] {
  const { type } = problem.asked;
  const sums = additive(expression);
  const root = sums[0] === expression ? 'root' : 'inside';
  const features: string[] = [];
  let agree = 0;
  let differ = 0;
  for (const { index, sign } of sums.flatMap((sum) => termsOf(sum, '+'))) {
    const { role, event } = quantityAt(problem, index);
    if (role === 'constant') continue;
    features.push(`event ${role} ${event} ${sign}`, `event ${role} ${event} ${sign} ${type}`);
    if (role !== 'plain') continue;
    const wanted = signOf(event, root === 'root' ? type : 'remain');
    if (wanted === sign) agree += 1;
    else if (wanted !== '?') differ += 1;
  }
  if (agree + differ > 0)
    features.push(
      `story ${root} ${differ === 0 ? 'fits' : 'differs'}`,
      `story ${root} ${Math.min(3, agree)} ${Math.min(2, differ)}`,
      `story ${root} ${differ === 0 ? 'fits' : 'differs'} ${type}`,
    );
  return features;
}
