import type { Expression } from '../../candidates';

/** Expressions with what they give, so that steps that make no sense can be turned down while they are built. */
export type Amount = { expression: Expression; value: number; used: number[] };

export const leafOf = (index: number, value: number): Amount => ({
  expression: { leaf: index },
  value,
  used: [index],
});

const join =
  (op: '+' | '-' | '*' | '/', combine: (a: number, b: number) => number) =>
  (a: Amount, b: Amount): Amount => ({
    expression: { op, left: a.expression, right: b.expression },
    value: combine(a.value, b.value),
    used: [...a.used, ...b.used],
  });

export const plus = join('+', (a, b) => a + b);
export const minus = join('-', (a, b) => a - b);
export const times = join('*', (a, b) => a * b);
export const over = join('/', (a, b) => a / b);

/** All of them added up; undefined when there are none. */
export const sumOf = (amounts: Amount[]): Amount | undefined =>
  amounts.length === 0 ? undefined : amounts.reduce(plus);
