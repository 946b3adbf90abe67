import type { Candidate, Operation } from '../candidates';
import type { ChineseProblem } from './problem';
import { type ChineseQuantity, constantQuantity } from './quantity';

export type { Operation };
export type Expression = Candidate['expression'];

/** Numbers that a reading may bring along: the whole that a part is of, the one tree more than gaps, m² in a hectare. */
const constants = [1, 2, 3, 4, 5, 6, 7, 10_000];

/** A number that the problem does not say, as a leaf: constants follow after the problem's own quantities. */
export const constantLeaf = ({ quantities }: ChineseProblem, value: number): Expression => ({
  leaf: quantities.length + constants.indexOf(value),
});

/** The quantity of a leaf, which may be a constant. */
export function quantityAt({ quantities }: ChineseProblem, index: number): ChineseQuantity {
  return quantities[index] ?? constantQuantity(constants[index - quantities.length] ?? Number.NaN);
}

/** The value of an expression; NaN where it divides by nothing. */
export function expressionValue(expression: Expression, problem: ChineseProblem): number {
  if ('leaf' in expression) return quantityAt(problem, expression.leaf).value;
  const left = expressionValue(expression.left, problem);
  const right = expressionValue(expression.right, problem);
  switch (expression.op) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? Number.NaN : left / right;
  }
}

/** The shape without the quantities: "((x*x)+x)", with constants as they are. */
export function shapeOf(expression: Expression, problem: ChineseProblem): string {
  if ('leaf' in expression)
    return expression.leaf < problem.quantities.length
      ? 'x'
      : String(quantityAt(problem, expression.leaf).value);
  return `(${shapeOf(expression.left, problem)}${expression.op}${shapeOf(expression.right, problem)})`;
}

/** The same for expressions that differ only in the order of sums and products. */
export function keyOf(expression: Expression): string {
  if ('leaf' in expression) return String(expression.leaf);
  const parts =
    expression.op === '+' || expression.op === '*'
      ? chainOf(expression, expression.op).map(keyOf).sort()
      : [keyOf(expression.left), keyOf(expression.right)];
  return `(${parts.join(expression.op)})`;
}

const chainOf = (expression: Expression, op: Operation): Expression[] =>
  'op' in expression && expression.op === op
    ? [...chainOf(expression.left, op), ...chainOf(expression.right, op)]
    : [expression];

/** The leaves in their order, as often as they stand there. */
export const leavesOf = (expression: Expression): number[] =>
  'leaf' in expression ? [expression.leaf] : [...leavesOf(expression.left), ...leavesOf(expression.right)];

/** The indices of the problem's own quantities in it, in order, each once. */
export const usedIn = (expression: Expression, { quantities }: ChineseProblem): number[] =>
  [...new Set(leavesOf(expression))].filter((index) => index < quantities.length).sort((a, b) => a - b);

/** The same sums and products with what is told first in front; a rate stays before what it is multiplied by. */
export function inTextOrder(expression: Expression): Expression {
  if ('leaf' in expression) return expression;
  const [left, right] = [inTextOrder(expression.left), inTextOrder(expression.right)];
  const first = (part: Expression) => Math.min(...leavesOf(part));
  const turns = expression.op === '+' && first(right) < first(left);
  return turns ? { op: '+', left: right, right: left } : { ...expression, left, right };
}
