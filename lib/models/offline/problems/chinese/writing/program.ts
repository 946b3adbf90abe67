import { cite } from '../../../grammar/program-lines';
import type { ChineseCandidate } from '../candidates';
import { type Expression, inTextOrder, leavesOf, quantityAt } from '../expression';
import type { ChineseProblem } from '../problem';
import { type Typed, typeOfExpression } from '../typed';
import { namesOf, resultName } from './names';

/** The program for a reading: each quantity under its name with its phrase, then one operation a line. */
export function programOf(problem: ChineseProblem, candidate: ChineseCandidate): string {
  const { used, rounding } = candidate;
  const expression = inTextOrder(candidate.expression);
  const names = namesOf(problem, used);
  const lines = used.map((index) => {
    const { code, phrase } = quantityAt(problem, index);
    return `const ${names.get(index)} = ${code}; // ${cite(phrase)}`;
  });
  const taken = new Set(names.values());
  const result = resultName(problem, taken);
  taken.add(result);
  const write = (part: Expression, last: boolean): string => {
    if ('leaf' in part) return names.get(part.leaf) ?? quantityAt(problem, part.leaf).code;
    const code = `${write(part.left, false)} ${part.op} ${write(part.right, false)}`;
    const name = last && rounding === 'none' ? result : fresh(stepName(part, problem), taken);
    lines.push(`const ${name} = ${code};`);
    return name;
  };
  const value = write(expression, true);
  if (rounding === 'up') lines.push(`const ${result} = Math.ceil(${value}); // 不满一个也要算一个`);
  if (rounding === 'down') lines.push(`const ${result} = Math.floor(${value}); // 不够一个的不算`);
  const unit = unitOf(problem, candidate);
  const options = unit === '' ? '' : `, { unit: '${unit}' }`;
  const exact = rounding !== 'none' || isExact(expression, problem);
  lines.push(exact ? `answer(${result}${options});` : `answer(Number(${result}.toPrecision(12))${options});`);
  return lines.join('\n');
}

function fresh(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}${count}`;
  taken.add(free);
  return free;
}

/** What a step on the way gives. */
function stepName(part: Extract<Expression, { op: unknown }>, problem: ChineseProblem): string {
  const { how }: Typed = typeOfExpression(part, problem);
  if (part.op === '+') return 'sum';
  if (part.op === '-') return 'rest';
  if (part.op === '*') return how === 'scaled' ? 'multiple' : how === 'area' ? 'area' : 'all';
  return how.startsWith('groups') ? 'groups' : how.startsWith('ratio') ? 'ratio' : 'each';
}

const isExact = (expression: Expression, problem: ChineseProblem): boolean =>
  !hasDivision(expression) &&
  leavesOf(expression).every((index) => Number.isInteger(quantityAt(problem, index).value));

const hasDivision = (part: Expression): boolean =>
  'op' in part && (part.op === '/' || hasDivision(part.left) || hasDivision(part.right));

/** The unit that the question asks for, where the result is counted in it. */
function unitOf({ asked, text }: ChineseProblem, { type }: ChineseCandidate): string {
  if (asked.type === 'times') return '倍';
  if (asked.type === 'fraction' || asked.type === 'percent') return '';
  const { measure } = asked.unit;
  if (measure?.kind === 'times') return '倍';
  if (measure) return written(measure.symbol, asked.text);
  const own = type.unit?.measure;
  return own && !['count', 'people'].includes(own.kind) ? written(own.symbol, text) : '';
}

/** The unit as the problem writes it: 公里 stays 公里, 名 stays 名. */
function written(symbol: string, text: string): string {
  const spellings: Record<string, string> = { 千米: '公里', 千克: '公斤', 人: '名', 支: '枝' };
  const other = spellings[symbol];
  return other !== undefined && !text.includes(symbol) && text.includes(other) ? other : symbol;
}
