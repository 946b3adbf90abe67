import type { ChineseCandidate } from '../candidates';
import { sidesIn } from '../comparison';
import { type Expression, expressionValue, leavesOf, quantityAt } from '../expression';
import { comparisonFactor } from '../factors/comparison-factor';
import { perFit, unitFit } from '../factors/fits';
import type { ChineseProblem } from '../problem';
import type { ChineseQuantity } from '../quantity';
import { type Typed, typeOf, typeOfQuantity } from '../typed';
import { frameFaults } from './frame-faults';
import { signFaults } from './sign-faults';

/**
 * How much speaks against a reading by rules alone, without anything learnt: units that do not fit, quantities left
 * out, comparisons taken the wrong way round. It is a second reader, independent of the ranker.
 */
export function faultsOf(problem: ChineseProblem, candidate: ChineseCandidate): number {
  return (
    unitFaults(problem, candidate) +
    unusedFaults(problem, candidate) +
    sidesFaults(problem, candidate) +
    roundingFaults(problem, candidate) +
    signFaults(problem, candidate.expression) +
    frameFaults(problem, candidate) +
    stepFaults(problem, candidate.expression, '', true).faults
  );
}

function unitFaults(problem: ChineseProblem, { type, expression }: ChineseCandidate): number {
  const { asked } = problem;
  const bare = ['times', 'fraction', 'percent'].includes(asked.type);
  const unit = unitFit(type, problem);
  if (bare) return type.unit === null ? 0 : 3;
  const wrongUnit = unit === 'm0' ? 2 : unit === 'bare' ? 3 : 0;
  const per = perFit(type, problem);
  const wrongRate = per.startsWith('extra') || per === 'other rate' ? 2 : per === 'whole for rate' ? 1 : 0;
  const undivided =
    asked.type === 'each' &&
    asked.per.length > 0 &&
    type.per.length === 0 &&
    !('op' in expression && expression.op === '/')
      ? 1
      : 0;
  return wrongUnit + wrongRate + undivided;
}

function unusedFaults({ quantities }: ChineseProblem, { used, frame }: ChineseCandidate): number {
  const plain = quantities.filter(({ role }) => role === 'plain');
  const mentioned = (index: number) => used.includes(index) && quantities[index]?.mention === 'yes';
  const named = quantities.filter((quantity, index) => quantity.role === 'plain' && mentioned(index)).length;
  const distractor = (quantity: ChineseQuantity) =>
    quantity.mention === 'no' && quantity.role === 'plain' && named >= 2 && plain.length > named;
  return quantities.reduce((sum, quantity, index) => {
    if (used.includes(index)) return sum + (distractor(quantity) && quantity.event === 'have' ? 2 : 0);
    if (distractor(quantity)) return sum;
    return sum + (quantity.role === 'implied' ? (frame ? 0 : 1) : 2);
  }, 0);
}

/** Asked about both sides of a comparison, a reading needs both; asked about one, only that. */
function sidesFaults({ asked, quantities }: ChineseProblem, { expression }: ChineseCandidate): number {
  const leaves = leavesOf(expression).filter((index) => index < quantities.length);
  const twice = new Set(leaves).size < leaves.length;
  const compared = [...new Set(leaves)].flatMap((index) => {
    const { comparison } = quantities[index] ?? {};
    return comparison ? [sidesIn(asked.text, comparison)] : [];
  });
  const both = /[一总]?共|总|和|合[计起]|比.*[多少]|两/.test(asked.text);
  if (compared.length === 0)
    return twice && !['fraction', 'percent', 'difference'].includes(asked.type) ? 1 : 0;
  if (!both) return twice ? 3 : 0;
  return compared.some((side) => side === 'both' || side === 'none') && !twice ? 2 : 0;
}

function roundingFaults(problem: ChineseProblem, { expression, rounding }: ChineseCandidate): number {
  const { asked, quantities, text } = problem;
  const kind = asked.unit.measure?.kind;
  if (rounding === 'none') {
    const value = Number(expressionValue(expression, problem).toPrecision(12));
    const counts = kind === 'count' || kind === 'people' || (kind === undefined && asked.unit.noun !== '');
    if (Number.isInteger(value)) return 0;
    return counts ? 3 : quantities.every((each) => Number.isInteger(each.value)) ? 1 : 0;
  }
  if (kind === 'time' || /平均/.test(asked.text)) return 2;
  const up = asked.rounding === 'up' || /需要?|准备|才能|[需还]要|要[多几]/.test(asked.text);
  const down = asked.rounding === 'down' || /可以|[能够]|最多|满/.test(asked.text.replace(/才能/g, ''));
  const capacity = /每[^,;]{0,8}最多/.test(text) && asked.rounding !== 'down';
  const wanted = up || capacity ? 'up' : down ? 'down' : 'none';
  return wanted === rounding ? 0 : wanted === 'none' ? 1 : 2;
}

/** What is wrong with the steps of an expression. */
function stepFaults(
  problem: ChineseProblem,
  expression: Expression,
  place: string,
  root: boolean,
): { type: Typed; faults: number } {
  if ('leaf' in expression) return { type: typeOfQuantity(quantityAt(problem, expression.leaf)), faults: 0 };
  const { op, left, right } = expression;
  const a = stepFaults(problem, left, `${place}l`, false);
  const b = stepFaults(problem, right, `${place}r`, false);
  const type = typeOf(op, a.type, b.type);
  const compared = [
    ...comparisonFactor(problem, op, left, right, root ? '' : place, false),
    ...comparisonFactor(problem, op, right, left, root ? '' : place, true),
  ];
  const against = compared.filter((feature) => / backwards| differs$/.test(feature)).length * 2;
  const odd = type.odd > 0 ? 3 : 0;
  const bareRatio =
    type.how.startsWith('ratio') && root && !['times', 'fraction', 'percent'].includes(problem.asked.type)
      ? 2
      : 0;
  const weak = /^(?:cancels|groups|ratio|same|rates) 1/.test(type.how) ? 1 : 0;
  const inner = type.how.startsWith('ratio') && !root ? 2 : 0;
  const roles = [left, right].flatMap((side) => ('leaf' in side ? [quantityAt(problem, side.leaf)] : []));
  return {
    type,
    faults:
      a.faults + b.faults + against + odd + bareRatio + weak + inner + roleFaults(op, left, roles, problem),
  };
}

/** Factors multiply, differences add; and a part of something goes by how it is compared. */
function roleFaults(op: string, left: Expression, roles: ChineseQuantity[], problem: ChineseProblem): number {
  const additive = op === '+' || op === '-';
  const withConstant = 'leaf' in left && quantityAt(problem, left.leaf).role === 'constant';
  const allBare =
    roles.length === 2 &&
    roles.every(({ role }) => role === 'part' || role === 'times' || role === 'constant');
  let faults = 0;
  for (const { role, comparison, event, who } of roles) {
    if (additive && (role === 'times' || role === 'part') && !allBare) faults += 2;
    if (!additive && (role === 'more' || role === 'less')) faults += 2;
    if (role !== 'part') continue;
    const sign = comparison?.sign ?? 0;
    const taken = sign === 0 && (event === 'lose' || event === 'done' || /用|吃|看|修|剪|运|降/.test(who));
    if (withConstant && op === '+') faults += sign > 0 || /增|涨|多|超/.test(who) ? 0 : 2;
    else if (withConstant && op === '-')
      faults +=
        sign < 0 || taken || problem.asked.type === 'remain' || problem.asked.type === 'fraction' ? 0 : 1;
    else if (!additive && sign !== 0) faults += 2;
    else if (!additive && taken && problem.asked.type === 'remain') faults += 2;
  }
  return faults;
}
