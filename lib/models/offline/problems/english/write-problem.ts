import { cite } from '../../grammar/program-lines';
import type { Candidate, Expression } from '../candidates';
import type { Mention } from './mention';
import { counted, fresh, quantityNames } from './names';
import { isKindOf, plural } from './nouns';
import type { Problem } from './problem';
import { proseOf } from './prose';
import { participle, verbOf } from './verb-classes';

/** The program for a reading, each quantity under a name with its phrase and one step a line; and its prose. */
export function writeProblem(problem: Problem, candidate: Candidate): { program: string; prose: string } {
  const { expression, used } = candidate;
  const { mentions } = problem;
  const taken = new Set<string>();
  const names = quantityNames(problem, used, taken);
  const lines = used.map((index) => {
    const { code = '0', phrase = '' } = mentions[index] ?? {};
    return `const ${names.get(index)} = ${code}; // ${cite(phrase)}`;
  });
  const write = (part: Expression, isLast: boolean): string => {
    if ('leaf' in part) return names.get(part.leaf) ?? '';
    const code = `${write(part.left, false)} ${part.op} ${write(part.right, false)}`;
    const name = fresh(isLast ? resultNames(problem) : stepNames(problem, part), taken);
    lines.push(`const ${name} = ${code};`);
    return name;
  };
  const result = write(expression, true);
  const unit = unitOf(problem, expression);
  const options = unit === '' ? '' : `, { unit: ${JSON.stringify(unit)} }`;
  const isExact = used.every((index) => Number.isInteger(mentions[index]?.value)) && !divides(expression);
  lines.push(
    isExact ? `answer(${result}${options});` : `answer(Number(${result}.toPrecision(12))${options});`,
  );
  return { program: lines.join('\n'), prose: proseOf(problem, candidate) };
}

const divides = (part: Expression): boolean =>
  'op' in part && (part.op === '/' || divides(part.left) || divides(part.right));

/** What a step on the way gives: after what its quantities have in common, and what the step does to it. */
function stepNames({ mentions, asked }: Problem, part: Expression): string[] {
  if (!('op' in part)) return [];
  const own = leavesOf(part.op === '*' ? rateSide(part, mentions) : part).flatMap(
    (index) => mentions[index] ?? [],
  );
  const what = shared(own, asked.noun.head);
  switch (part.op) {
    case '+':
      return [`${what} together`, `all ${what}`];
    case '-':
      return [`${what} remaining`, `other ${what}`];
    case '*':
      return [`${what} in all`, `all ${what}`];
    case '/':
      return [`${what} in one`, `${what} shared`];
  }
}

/** "siamese cats" and "house cats" are cats; girls and boys are what is asked for, if they are a kind of it. */
function shared(own: Mention[], asked: string): string {
  const [first, ...others] = own.filter(({ kind }) => kind !== 'factor' && kind !== 'percent');
  if (!first) return 'amount';
  if (others.every((other) => counted(other) === counted(first))) return counted(first);
  if (others.every(({ noun }) => noun.head === first.noun.head)) return plural(first.noun.head);
  return own.every(({ noun }) => isKindOf(noun.head, asked)) ? plural(asked) : counted(first);
}

/** The side of a product that says what it counts: 5 pencils per box × 3 boxes are pencils. */
function rateSide(part: Extract<Expression, { op: string }>, mentions: Problem['mentions']): Expression {
  const isRate = (side: Expression) => 'leaf' in side && mentions[side.leaf]?.relation === 'rate';
  return isRate(part.right) ? part.right : part.left;
}

/** Names for what is asked. */
function resultNames({ asked, aim }: Problem): string[] {
  const { noun, nounClass, how } = asked;
  const what =
    nounClass === 'money'
      ? 'money'
      : isNameless(noun.head)
        ? ''
        : [...noun.mods, plural(noun.head)].join(' ');
  if (what === '') {
    const plain: Record<string, string> = {
      long: 'duration',
      far: 'distance',
      old: 'age',
      tall: 'height',
      heavy: 'weight',
      fast: 'speed',
    };
    return [aim === 'more than' ? 'difference' : (plain[how] ?? 'result'), 'result'];
  }
  const subject = nounClass === 'money' && aim !== 'left' ? 'dollars' : what;
  const forms: Record<string, string> = {
    left: `${what} left`,
    total: `total ${subject}`,
    start: `${subject} at the start`,
    need: `${subject} needed`,
    each: `${subject} for each`,
    'more than': `difference in ${subject}`,
    more: `missing ${subject}`,
    now: `${subject} at the end`,
  };
  const verb = asked.verb && asked.verb.verbClass !== 'have' ? participle(asked.verb.base) : '';
  return [forms[aim] ?? subject, ...(verb === '' ? [] : [`${subject} ${verb}`]), `asked ${subject}`];
}

/** The unit to show beside the answer: what is asked for, money's sign, or what all quantities count. */
function unitOf({ asked, mentions }: Problem, expression: Expression): string {
  if (asked.nounClass === 'money' && asked.noun.head !== 'cent') {
    const money = mentions.filter(({ nounClass }) => nounClass === 'money');
    if (money.length > 0 && money.every(({ noun }) => noun.head === 'cent')) return 'cents';
    const isMoney = money.some(({ noun }) => noun.head === 'dollar');
    return isMoney && (asked.noun.head === '' || asked.noun.head === 'money' || asked.noun.head === 'dollar')
      ? '$'
      : '';
  }
  if (!isNameless(asked.noun.head)) return [...asked.noun.mods, plural(asked.noun.head)].join(' ');
  if (!('op' in expression)) return '';
  const leaves = leavesOf(expression).flatMap((index) => mentions[index] ?? []);
  const nouns = new Set(leaves.map(({ noun }) => noun.head));
  const isSum = expression.op === '+' || expression.op === '-';
  if (isSum && nouns.size === 1) return plural([...nouns][0] ?? '');
  const rate = leaves.find(({ relation }) => relation === 'rate');
  if (rate && asked.nounClass === 'time' && expression.op === '/')
    return rate.per === 'each' ? '' : plural(rate.per);
  return rate && asked.nounClass === 'length' && expression.op === '*' ? plural(rate.noun.head) : '';
}

const leavesOf = (part: Expression): number[] =>
  'leaf' in part ? [part.leaf] : [...leavesOf(part.left), ...leavesOf(part.right)];

/** "How many visited?", "what fraction?": no thing that an answer is counted in. */
const isNameless = (head: string): boolean =>
  head === '' || head === 'fraction' || (/[^e]ed$/.test(head) && verbOf(head) !== undefined);
