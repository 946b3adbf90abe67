import { cite } from '../grammar/program-lines';
import type { Candidate, Expression } from './candidates';
import type { Problem } from './problem';

const signs = { '+': '+', '-': '-', '*': '*', '/': '/' } as const;

/** The program for a reading: each quantity under a name with its phrase, then one operation a line. */
export function programOf(problem: Problem, { expression, used }: Candidate): string {
  const names = namesOf(problem, used);
  const lines = used.map((index) => {
    const quantity = problem.quantities[index];
    const code = quantity?.kind === 'percent' ? `${quantity.code} / 100` : quantity?.code;
    return `const ${names.get(index)} = ${code}; // ${cite(quantity?.phrase ?? '')}`;
  });
  let steps = 0;
  const write = (part: Expression, last: boolean): string => {
    if ('leaf' in part) return names.get(part.leaf) ?? '';
    const code = `${write(part.left, false)} ${signs[part.op]} ${write(part.right, false)}`;
    steps += 1;
    const name = last ? 'result' : stepName(part.op, steps);
    lines.push(`const ${name} = ${code};`);
    return name;
  };
  const result = write(expression, true);
  const unit = unitOf(problem, expression);
  const options = unit === '' ? '' : `, { unit: ${JSON.stringify(unit)} }`;
  const exact =
    used.every((index) => Number.isInteger(problem.quantities[index]?.value)) && !hasDivision(expression);
  lines.push(exact ? `answer(${result}${options});` : `answer(Number(${result}.toPrecision(12))${options});`);
  return lines.join('\n');
}

const stepName = (op: string, step: number) =>
  `${{ '+': 'sum', '-': 'difference', '*': 'product', '/': 'quotient' }[op] ?? 'step'}${step}`;

const hasDivision = (part: Expression): boolean =>
  'op' in part && (part.op === '/' || hasDivision(part.left) || hasDivision(part.right));

/** Names after what is counted where that can be said in ASCII, told apart by their order. */
function namesOf(problem: Problem, used: number[]): Map<number, string> {
  const ordinal = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
  const wanted = used.map((index) => {
    const { group = '', kind = 'number' } = problem.quantities[index] ?? {};
    const words = group.toLowerCase().match(/[a-z]+/g) ?? [];
    const base = kind === 'money' ? ['amount'] : words.filter((word) => word !== 'more').slice(-2);
    return base.map((word, at) => (at === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('');
  });
  return new Map(
    used.map((index, at) => {
      const name = wanted[at] ?? '';
      if (name !== '' && wanted.filter((each) => each === name).length === 1 && !reserved.has(name))
        return [index, name];
      const kind = name === '' ? 'Quantity' : `${name[0]?.toUpperCase()}${name.slice(1)}`;
      return [index, `${ordinal[at] ?? 'other'}${kind}`];
    }),
  );
}

const reserved = new Set([
  'new',
  'case',
  'class',
  'for',
  'do',
  'in',
  'if',
  'this',
  'result',
  'answer',
  'let',
  'var',
  'public',
  'package',
  'default',
  'return',
  'switch',
  'try',
  'void',
  'with',
  'delete',
  'while',
  'const',
  'static',
  'console',
]);

/** What is asked for, unless the operation changed it (a rate, a number of times). */
function unitOf(problem: Problem, expression: Expression): string {
  if (!('op' in expression)) return '';
  if (problem.language === 'zh') {
    return (
      /(?:多少|几)([个只本辆颗人元天岁棵朵支张条页米名位束盆把块瓶盒箱袋排行次分小时千克]{1,2})/.exec(
        problem.question,
      )?.[1] ?? ''
    );
  }
  if (/how much (?:money|did|does|do|will|is|was|were|would)/i.test(problem.question)) {
    return problem.quantities.some(({ kind }) => kind === 'money') &&
      !/heavier|farther|longer|taller|weigh/i.test(problem.question)
      ? '$'
      : '';
  }
  const words = problem.askedGroup.split(' ').filter((word) => /^[a-z-]+$/i.test(word));
  return words.slice(0, 3).join(' ');
}
