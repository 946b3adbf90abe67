import type { Candidate, Expression, Operation } from '../candidates';

const operations: Operation[] = ['+', '-', '*', '/'];

/** The part that an expression needs while it is joined with others. */
type Part = { expression: Expression; value: number; mask: number; size: number; op: Operation | 'x' };

/**
 * Every distinct expression over two or three of the values, and the usual ones over four. Steps below zero are
 * left out: nothing that is counted is negative on the way.
 */
export function enumerate(values: number[]): Candidate[] {
  const leaves = values.map(
    (value, index): Part => ({ expression: { leaf: index }, value, mask: 1 << index, size: 1, op: 'x' }),
  );
  const seen = new Set<string>();
  const kept = (part: Part): boolean => {
    if (!Number.isFinite(part.value) || part.value < 0) return false;
    const key = `${part.mask} ${keyOf(part.expression)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const pairs = leaves.flatMap((left, index) =>
    leaves.slice(index + 1).flatMap((right) => joined(left, right).filter(kept)),
  );
  const triples = pairs.flatMap((pair) =>
    leaves.flatMap((leaf) => (pair.mask & leaf.mask ? [] : joined(pair, leaf).filter(kept))),
  );
  const sums = triples.filter(({ expression }) => isSum(expression));
  const fours =
    values.length > 4
      ? []
      : [
          ...sums.flatMap((sum) =>
            leaves.flatMap((leaf) => (sum.mask & leaf.mask ? [] : joined(sum, leaf).filter(kept))),
          ),
          ...pairs.flatMap((left) =>
            pairs.flatMap((right) =>
              left.mask & right.mask || left.op !== right.op || left.op !== '*'
                ? []
                : joined(left, right)
                    .filter(({ op }) => op === '+' || op === '-')
                    .filter(kept),
            ),
          ),
        ];
  return [...pairs, ...triples, ...fours].map(({ expression, value }) => candidateOf(expression, value));
}

export const candidateOf = (expression: Expression, value: number): Candidate => ({
  expression,
  value,
  shape: shapeOf(expression),
  used: usedIn(expression),
});

function joined(left: Part, right: Part): Part[] {
  const made: Part[] = [];
  const add = (op: Operation, a: Part, b: Part) =>
    made.push({
      expression: { op, left: a.expression, right: b.expression },
      value: combined(op, a.value, b.value),
      mask: a.mask | b.mask,
      size: a.size + b.size,
      op,
    });
  for (const op of operations) {
    add(op, left, right);
    if (op === '-' || op === '/') add(op, right, left);
  }
  return made;
}

function combined(op: Operation, left: number, right: number): number {
  switch (op) {
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

const isSum = (expression: Expression): boolean =>
  'leaf' in expression ||
  ((expression.op === '+' || expression.op === '-') && isSum(expression.left) && isSum(expression.right));

const usedIn = (expression: Expression): number[] =>
  'leaf' in expression
    ? [expression.leaf]
    : [...usedIn(expression.left), ...usedIn(expression.right)].sort((a, b) => a - b);

const shapeOf = (expression: Expression): string =>
  'leaf' in expression ? 'x' : `(${shapeOf(expression.left)}${expression.op}${shapeOf(expression.right)})`;

/** The same for expressions that differ only in the order of sums or of products: a-b-c and a-(b+c). */
export function keyOf(expression: Expression): string {
  if ('leaf' in expression) return String(expression.leaf);
  const isAdditive = expression.op === '+' || expression.op === '-';
  const terms: string[] = [];
  const collect = (part: Expression, inverse: boolean) => {
    if ('op' in part && (part.op === '+' || part.op === '-') === isAdditive) {
      collect(part.left, inverse);
      collect(part.right, inverse !== (part.op === '-' || part.op === '/'));
    } else terms.push(`${inverse ? '~' : ''}${keyOf(part)}`);
  };
  collect(expression, false);
  return `${isAdditive ? 's' : 'p'}(${terms.sort().join(' ')})`;
}

/** A quantity's place in an expression: `+`, `-`, `*` in a product, `n` over and `d` under a division, outermost first. */
export function rolesIn(
  expression: Expression,
  place = '',
  roles = new Map<number, string>(),
): Map<number, string> {
  if ('leaf' in expression) return roles.set(expression.leaf, place);
  const { op, left, right } = expression;
  rolesIn(left, below(place, op === '-' ? '+' : op === '/' ? 'n' : op), roles);
  rolesIn(right, below(place, op === '/' ? 'd' : op), roles);
  return roles;
}

/** Nested sums are one sum with signs, nested products one product. */
function below(place: string, step: string): string {
  const last = place.at(-1) ?? '';
  const rest = place.slice(0, -1);
  if (last === '+' && (step === '+' || step === '-')) return rest + step;
  if (last === '-' && (step === '+' || step === '-')) return rest + (step === '+' ? '-' : '+');
  if (last === '*' && (step === '*' || step === 'n' || step === 'd'))
    return rest + (step === 'd' ? 'd' : '*');
  return place + step;
}
