import type { Candidate } from '../candidates';
import {
  constantLeaf,
  type Expression,
  expressionValue,
  keyOf,
  type Operation,
  shapeOf,
  usedIn,
} from './expression';
import { framesOf } from './frames/catalogue';
import type { ChineseProblem } from './problem';
import { type Typed, typeOf, typeOfExpression, typeOfQuantity } from './typed';

/** A reading with what its steps make of the units. */
export type ChineseCandidate = Candidate & {
  type: Typed;
  /** The frame that proposes it, if one does. */
  frame?: string;
  /** Whether the result is then rounded to whole things. */
  rounding: 'up' | 'down' | 'none';
};

type Part = { expression: Expression; value: number; type: Typed; key: string };

const operations = ['+', '-', '*', '/'] as const;

/** Readings over more quantities than this are left to the frames. */
const mostEnumerated = 4;
const mostParts = 260;

/** Every reading over up to four quantities whose units fit, and those over two whose units do not. */
export function candidatesOf(problem: ChineseProblem): ChineseCandidate[] {
  const { quantities } = problem;
  const bySubset = new Map<number, Part[]>();
  const leaves = quantities.map((_, index) => index).slice(0, 6);
  for (const index of leaves) bySubset.set(1 << index, leafParts(problem, index));
  const masks = Array.from({ length: 1 << leaves.length }, (_, mask) => mask);
  const most = leaves.length > 4 ? 3 : mostEnumerated;
  const bySize = masks
    .filter((mask) => bits(mask) >= 2 && bits(mask) <= most)
    .sort((a, b) => bits(a) - bits(b));
  for (const mask of bySize) bySubset.set(mask, joinedParts(mask, bySubset, quantities.length));
  const found: ChineseCandidate[] = [];
  for (const [mask, parts] of bySubset) {
    for (const part of parts) {
      if (bits(mask) === 1 && 'leaf' in part.expression) continue;
      found.push(...finished(part, problem));
    }
  }
  return withFrames(found, problem);
}

/** Adds what the frames propose; what was there already gets the frame's name. */
function withFrames(found: ChineseCandidate[], problem: ChineseProblem): ChineseCandidate[] {
  const byKey = new Map(found.map((candidate) => [keyOf(candidate.expression), candidate]));
  for (const { name, expression } of framesOf(problem)) {
    const key = keyOf(expression);
    const known = byKey.get(key);
    if (known) known.frame = name;
    const value = expressionValue(expression, problem);
    if (known || !Number.isFinite(value) || value <= 0) continue;
    const candidate = {
      expression,
      value,
      shape: shapeOf(expression, problem),
      used: usedIn(expression, problem),
      type: typeOfExpression(expression, problem),
      frame: name,
      rounding: 'none' as const,
    };
    byKey.set(key, candidate);
    found.push(candidate);
  }
  return found;
}

const bits = (mask: number): number => (mask === 0 ? 0 : (mask & 1) + bits(mask >> 1));

/** A quantity; and for a part, what it leaves of the whole and the whole with it. */
function leafParts(problem: ChineseProblem, index: number): Part[] {
  const quantity = problem.quantities[index];
  if (!quantity) return [];
  const type = typeOfQuantity(quantity);
  const leaf: Expression = { leaf: index };
  const part = (expression: Expression, how: string): Part => ({
    expression,
    value: expressionValue(expression, problem),
    type: { ...type, how },
    key: keyOf(expression),
  });
  const own = part(leaf, type.how);
  if (quantity.role !== 'part') return [own];
  const one = constantLeaf(problem, 1);
  return [
    own,
    ...(quantity.value < 1 ? [part({ op: '-', left: one, right: leaf }, 'rest')] : []),
    part({ op: '+', left: one, right: leaf }, 'grown'),
  ];
}

function joinedParts(mask: number, bySubset: Map<number, Part[]>, count: number): Part[] {
  const parts = new Map<string, Part>();
  for (let left = (mask - 1) & mask; left > 0; left = (left - 1) & mask) {
    const right = mask ^ left;
    for (const a of bySubset.get(left) ?? []) {
      for (const b of bySubset.get(right) ?? []) {
        for (const op of operations) {
          if (left < right && (op === '+' || op === '*')) continue;
          const part = joinPair(op, a, b, bits(mask) === 2 && count <= 3);
          if (part && !parts.has(part.key)) parts.set(part.key, part);
        }
      }
    }
  }
  const all = [...parts.values()];
  return all.length <= mostParts ? all : all.sort((a, b) => b.type.sure - a.type.sure).slice(0, mostParts);
}

function joinPair(op: Operation, a: Part, b: Part, loose: boolean): Part | undefined {
  const value =
    op === '+'
      ? a.value + b.value
      : op === '-'
        ? a.value - b.value
        : op === '*'
          ? a.value * b.value
          : a.value / b.value;
  if (!Number.isFinite(value) || value <= 0) return undefined;
  const type = typeOf(op, a.type, b.type);
  if (type.odd > (loose ? 1 : 0)) return undefined;
  const expression: Expression = { op, left: a.expression, right: b.expression };
  return { expression, value, type, key: keyOf(expression) };
}

/** The reading itself, and for an uneven count of things also rounded up and down. */
function finished(part: Part, problem: ChineseProblem): ChineseCandidate[] {
  const { expression, type } = part;
  const { measure } = problem.asked.unit;
  const own: ChineseCandidate = {
    expression,
    type,
    value: expressionValue(expression, problem),
    shape: shapeOf(expression, problem),
    used: usedIn(expression, problem),
    rounding: 'none',
  };
  const counts = measure === undefined || ['count', 'people', 'time'].includes(measure.kind);
  const value = Number(own.value.toPrecision(12));
  if (Number.isInteger(value) || !counts || !('op' in expression)) return [own];
  const up: ChineseCandidate = { ...own, value: Math.ceil(value), rounding: 'up' };
  const down: ChineseCandidate = { ...own, value: Math.floor(value), rounding: 'down' };
  return value > 1 ? [own, up, down] : [own, up];
}
