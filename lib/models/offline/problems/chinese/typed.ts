import { type Expression, type Operation, quantityAt } from './expression';
import type { ChineseProblem } from './problem';
import type { ChineseQuantity } from './quantity';
import { type Unit, unitMatch } from './unit';

/**
 * What an expression counts: `unit` per each of `per`; no unit for a bare factor.
 * `soft`: the rate may be none. `how` names what the last step did to the units, `odd` how often units did not fit.
 */
export type Typed = { unit: Unit | null; per: Unit[]; soft: boolean; how: string; odd: number; sure: number };

export function typeOfQuantity({ unit, per, soft, role }: ChineseQuantity): Typed {
  const bare =
    role === 'times' ||
    role === 'part' ||
    (role === 'implied' && unit.measure?.kind === 'count') ||
    (unit.measure === undefined && unit.noun === '');
  return { unit: bare ? null : unit, per, soft, how: role, odd: 0, sure: 3 };
}

const odd = (a: Typed, b: Typed, how: string): Typed => ({
  unit: a.unit,
  per: a.per,
  soft: a.soft,
  how: `odd ${how}`,
  odd: a.odd + b.odd + 1,
  sure: 0,
});

/** What a whole expression counts. A constant counts what it is added to. */
export function typeOfExpression(expression: Expression, problem: ChineseProblem): Typed {
  if ('leaf' in expression) return typeOfQuantity(quantityAt(problem, expression.leaf));
  return typeOf(
    expression.op,
    typeOfExpression(expression.left, problem),
    typeOfExpression(expression.right, problem),
  );
}

/** What `left op right` counts. */
export function typeOf(op: Operation, left: Typed, right: Typed): Typed {
  if ((op === '+' || op === '-') && (left.how === 'constant' || right.how === 'constant'))
    return { ...(left.how === 'constant' ? right : left), how: 'and one' };
  switch (op) {
    case '+':
    case '-':
      return added(left, right);
    case '*':
      return multiplied(left, right);
    case '/':
      return divided(left, right);
  }
}

const joined = (
  a: Typed,
  b: Typed,
  sure: number,
  rest: Pick<Typed, 'unit' | 'per' | 'soft' | 'how'>,
): Typed => ({
  ...rest,
  odd: a.odd + b.odd,
  sure: Math.min(a.sure, b.sure, sure),
});

function added(a: Typed, b: Typed): Typed {
  if (a.unit === null && b.unit === null)
    return joined(a, b, 3, { unit: null, per: [], soft: false, how: 'bare' });
  if (a.unit === null || b.unit === null) return odd(a, b, 'bare');
  const match = unitMatch(a.unit, b.unit);
  if (match === 0) return odd(a, b, 'units');
  const samePer =
    a.per.length === b.per.length &&
    a.per.every((unit, at) => unitMatch(unit, b.per[at] ?? { noun: '' }) > 0);
  const loose = (a.soft || a.per.length === 0) && (b.soft || b.per.length === 0);
  if (!samePer && !loose) return odd(a, b, 'rates');
  const noun = a.unit.noun === b.unit.noun ? a.unit.noun : commonTail(a.unit.noun, b.unit.noun);
  const per = samePer ? a.per : [];
  return joined(a, b, match, {
    unit: { measure: a.unit.measure ?? b.unit.measure, noun },
    per,
    soft: a.soft || b.soft,
    how: samePer && per.length > 0 ? `rates ${match}` : `same ${match}`,
  });
}

function commonTail(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length === 0 ? '' : a.slice(-length);
}

function multiplied(a: Typed, b: Typed): Typed {
  if (a.unit === null)
    return joined(a, b, 3, {
      unit: b.unit,
      per: b.per,
      soft: b.soft,
      how: b.unit === null ? 'bare' : 'scaled',
    });
  if (b.unit === null) return joined(a, b, 3, { unit: a.unit, per: a.per, soft: a.soft, how: 'scaled' });
  return cancelled(a, b) ?? cancelled(b, a) ?? lengths(a, b) ?? odd(a, b, 'product');
}

/** A rate times what it is per. */
function cancelled(rate: Typed, count: Typed): Typed | undefined {
  const of = count.unit;
  if (
    of === null ||
    rate.unit === null ||
    (count.per.length > 0 && !count.soft && rate.per.length > 0 && count.per.length > 1)
  )
    return undefined;
  let best = -1;
  let sure = 0;
  for (const [at, unit] of rate.per.entries()) {
    const match = unit.noun === '' && unit.measure === undefined ? 1 : unitMatch(unit, of);
    if (match > sure) [best, sure] = [at, match];
  }
  if (best < 0) return undefined;
  const per = [...rate.per.filter((_, at) => at !== best), ...count.per];
  return joined(rate, count, sure, {
    unit: rate.unit,
    per,
    soft: count.soft && per.length > 0,
    how: `cancels ${sure}`,
  });
}

function lengths(a: Typed, b: Typed): Typed | undefined {
  const [first, second] = [a.unit?.measure, b.unit?.measure];
  if (first?.kind === 'length' && second?.kind === 'length' && first.symbol === second.symbol)
    return joined(a, b, 3, {
      unit: { measure: { symbol: `平方${first.symbol}`, kind: 'area' }, noun: '' },
      per: [],
      soft: false,
      how: 'area',
    });
  return undefined;
}

function divided(a: Typed, b: Typed): Typed {
  if (b.unit === null)
    return a.unit === null
      ? joined(a, b, 3, { unit: null, per: [], soft: false, how: 'bare' })
      : joined(a, b, 3, { ...a, how: 'scaled down' });
  if (a.unit === null) return odd(a, b, 'bare over');
  const match = unitMatch(a.unit, b.unit);
  if (b.per.length === 1 && (a.per.length === 0 || a.soft) && match > 0) {
    const [group] = b.per;
    return joined(a, b, match, { unit: group ?? null, per: [], soft: false, how: `groups ${match}` });
  }
  const area =
    a.unit.measure?.kind === 'area' &&
    b.unit.measure?.kind === 'length' &&
    a.unit.measure.symbol === `平方${b.unit.measure.symbol}`;
  if (area) return joined(a, b, 3, { unit: b.unit, per: [], soft: false, how: 'side' });
  if (match > 1 && a.per.length === b.per.length)
    return joined(a, b, match, { unit: null, per: [], soft: false, how: `ratio ${match}` });
  if (match > 1 && (a.soft || b.soft))
    return joined(a, b, match, { unit: null, per: [], soft: false, how: 'ratio soft' });
  if (b.per.length > 0 && !b.soft) return odd(a, b, 'over rate');
  const hard = a.soft ? [] : a.per;
  return joined(a, b, 3, {
    unit: a.unit,
    per: [...hard, b.unit],
    soft: false,
    how: a.soft && a.per.some((unit) => b.unit && unitMatch(unit, b.unit) > 0) ? 'rate again' : 'forms rate',
  });
}
