import type { ChineseCandidate } from '../candidates';
import { sideOf } from '../comparison';
import { type Expression, leavesOf, usedIn } from '../expression';
import type { ChineseProblem } from '../problem';

/** What speaks against a reading because the words of a known pattern call for another shape. */
export function frameFaults(problem: ChineseProblem, { expression, frame }: ChineseCandidate): number {
  const { asked, text } = problem;
  const operations = operationsIn(expression);
  let faults = 0;
  if (asked.type === 'difference' && !operations.has('-')) faults += 3;
  if (
    /每隔|间隔|相距相等|等距/.test(text) &&
    /两端|两头|从头到尾|[一两]旁|一侧|一边/.test(text) &&
    frame !== 'trees in a row'
  )
    faults += 2;
  if (/前面.*后面|左边.*右边/.test(text) && /队/.test(text) && frame !== 'place in line') faults += 2;
  const goesOn = /再\p{Script=Han}?\d|还要\d+[天小]/u.test(text) && /照这样|同样的速度/.test(text);
  if (goesOn && asked.unit.measure?.kind !== 'time' && frame !== 'same rate on') faults += 2;
  if (/盐水|糖水|药水/.test(asked.text) && asked.type === 'fraction' && !operations.has('+')) faults += 2;
  return (
    faults +
    wholeFaults(problem, expression, frame) +
    restFaults(problem, expression) +
    beforeFaults(problem, expression)
  );
}

const operationsIn = (expression: Expression): Set<string> =>
  'leaf' in expression
    ? new Set()
    : new Set([expression.op, ...operationsIn(expression.left), ...operationsIn(expression.right)]);

/** "共n, 其中A是B的k倍": the whole is neither A nor B, and falls into k+1 shares. */
function wholeFaults(problem: ChineseProblem, expression: Expression, frame: string | undefined): number {
  const { quantities, text } = problem;
  const times = usedIn(expression, problem)
    .map((index) => quantities[index])
    .find((each) => each?.role === 'times');
  if (!times?.comparison) return 0;
  const { comparison } = times;
  const plain = quantities.filter(({ role }) => role === 'plain');
  const neither = plain.length === 1 && plain.every(({ who }) => sideOf(who, comparison) === 'none');
  const calls = neither && quantities.length === 2 && /共|其中|[之的]和|总|多\p{Script=Han}*\d/u.test(text);
  return calls === (frame === 'shares of a whole') ? 0 : calls || frame === 'shares of a whole' ? 2 : 0;
}

/** "剩下的占几分之几" with parts alone: what is left of one. */
function restFaults({ asked, quantities, text }: ChineseProblem, expression: Expression): number {
  const parts = quantities.every(({ role }) => role === 'part');
  if (!parts || asked.type !== 'fraction' || !/剩|其余|没有|未/.test(text)) return 0;
  const leaves = leavesOf(expression);
  const ones = leaves.filter((index) => index >= quantities.length).length;
  return ones === 1 && 'op' in expression && expression.op === '-' ? 0 : 2;
}

/** "涨价10%后…, 原价": what was before is found by dividing, what comes after by multiplying. */
function beforeFaults({ asked, quantities }: ChineseProblem, expression: Expression): number {
  const [part, ...more] = quantities.filter(({ role }) => role === 'part');
  if (!part || more.length > 0 || !('op' in expression) || quantities.length !== 2) return 0;
  const growth = /(?:增[产加长]|节[省约]|便宜|降低?|减[少产])了?多少/.test(asked.text);
  const constant = leavesOf(expression).some((index) => index >= quantities.length);
  if (growth && part.comparison?.sign !== 0 && constant && expression.op === '*') return 2;
  const before = /原[来价有]|[之以]?前的|去年|计划/.test(asked.text);
  const after = /后|现[在价]|今年|实际/.test(asked.text);
  if (before && !after) return expression.op === '/' ? 0 : 2;
  return after && !before && expression.op === '/' ? 1 : 0;
}
