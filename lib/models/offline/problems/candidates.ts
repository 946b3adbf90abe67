import type { Problem } from './problem';

/** An arithmetic expression over a problem's quantities (by their index). */
export type Expression = { leaf: number } | { op: Operation; left: Expression; right: Expression };

export type Operation = '+' | '-' | '*' | '/';

export type Candidate = {
  expression: Expression;
  value: number;
  /** The shape without the quantities: "x-x", "(x*x)+x". */
  shape: string;
  used: number[];
};

const operations: Operation[] = ['+', '-', '*', '/'];

/** Every distinct reading with one to three operations over the quantities; with more than four, over neighbours only. */
export function candidatesOf(problem: Problem): Candidate[] {
  const leaves = problem.quantities.map((_, index): Expression => ({ leaf: index }));
  const seen = new Set<string>();
  const found: Candidate[] = [];
  const add = (expression: Expression) => {
    const value = expressionValue(expression, problem);
    const key = keyOf(expression);
    if (!Number.isFinite(value) || seen.has(key)) return;
    seen.add(key);
    found.push({ expression, value, shape: shapeOf(expression), used: usedIn(expression) });
  };
  const pairs = pairsOf(leaves);
  for (const pair of pairs) add(pair);
  if (leaves.length >= 3) {
    for (const pair of pairs) {
      for (const leaf of leaves) {
        if (usedIn(pair).some((index) => usedIn(leaf).includes(index))) continue;
        for (const joined of joinedBy(pair, leaf)) add(joined);
      }
    }
  }
  if (leaves.length === 4) for (const joined of doublePairs(pairs)) add(joined);
  if (leaves.length >= 4) add(leaves.reduce((left, right) => ({ op: '+', left, right })));
  return found;
}

const pairsOf = (leaves: Expression[]): Expression[] =>
  leaves.flatMap((left, i) => leaves.slice(i + 1).flatMap((right) => joinedBy(left, right)));

/** Both orders of what is not commutative. */
const joinedBy = (left: Expression, right: Expression): Expression[] =>
  operations.flatMap((op): Expression[] =>
    op === '+' || op === '*'
      ? [{ op, left, right }]
      : [
          { op, left, right },
          { op, left: right, right: left },
        ],
  );

function doublePairs(pairs: Expression[]): Expression[] {
  return pairs.flatMap((left) =>
    pairs.flatMap((right) => {
      const [a, b] = [usedIn(left), usedIn(right)];
      if ((a[0] ?? 0) > (b[0] ?? 0) || a.some((index) => b.includes(index))) return [];
      if (!('op' in left) || !('op' in right) || left.op !== right.op) return [];
      return joinedBy(left, right).filter(
        (joined) => 'op' in joined && (joined.op === '+' || joined.op === '-'),
      );
    }),
  );
}

export function expressionValue(expression: Expression, problem: Problem): number {
  if ('leaf' in expression) {
    const quantity = problem.quantities[expression.leaf];
    return quantity === undefined
      ? Number.NaN
      : quantity.kind === 'percent'
        ? quantity.value / 100
        : quantity.value;
  }
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

export const usedIn = (expression: Expression): number[] =>
  'leaf' in expression
    ? [expression.leaf]
    : [...usedIn(expression.left), ...usedIn(expression.right)].sort((a, b) => a - b);

const shapeOf = (expression: Expression): string =>
  'leaf' in expression ? 'x' : `(${shapeOf(expression.left)}${expression.op}${shapeOf(expression.right)})`;

/** The same for expressions that differ only in the order of sums and products. */
function keyOf(expression: Expression): string {
  if ('leaf' in expression) return String(expression.leaf);
  const parts = [keyOf(expression.left), keyOf(expression.right)];
  if (expression.op === '+' || expression.op === '*') parts.sort();
  return `(${parts.join(expression.op)})`;
}
