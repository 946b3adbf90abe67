import type { ChineseCandidate } from '../candidates';
import { type Expression, inTextOrder, quantityAt } from '../expression';
import type { ChineseProblem } from '../problem';
import { typeOfExpression } from '../typed';

/** One or two plain sentences that say which relation the program uses. */
export function proseOf(problem: ChineseProblem, candidate: ChineseCandidate): string {
  const { rounding } = candidate;
  const expression = inTextOrder(candidate.expression);
  const rounded = rounding === 'up' ? '，有余数时再进一' : rounding === 'down' ? '，余下不够一份的不算' : '';
  return `${relationOf(problem, expression)}。${stepsOf(problem, expression)}${rounded}。`;
}

/** The relation of the last step, in the words of school books. */
function relationOf(problem: ChineseProblem, expression: Expression): string {
  const { asked } = problem;
  if (!('op' in expression)) return '直接取题中的数量';
  const { how } = typeOfExpression(expression, problem);
  switch (expression.op) {
    case '+':
      return asked.type === 'total' ? '求一共是多少，把各部分合起来' : '在已知的数量上加上多出的部分';
    case '-':
      if (asked.type === 'difference') return '求相差多少，用较大的数减去较小的数';
      return asked.type === 'remain' || asked.type === 'missing' || asked.type === 'change'
        ? '剩下的等于总数减去已去掉的部分'
        : '从已知的数量里减去一部分';
    case '*':
      return how === 'scaled'
        ? '求一个数的几倍或几分之几，用乘法'
        : how === 'area'
          ? '面积等于长乘宽'
          : '总数等于每份数乘份数';
    case '/':
      if (how.startsWith('groups')) return '份数等于总数除以每份数';
      if (how.startsWith('ratio')) return '求一个数是另一个数的几倍或几分之几，用除法';
      return how === 'scaled down' ? '已知它的几倍或几分之几，求它本身，用除法' : '每份数等于总数除以份数';
  }
}

const verbs = { '+': '加上', '-': '减去', '*': '乘', '/': '除以' } as const;

/** "先用“5盒”乘“9朵”，再减去“32朵”": the steps in their order. */
function stepsOf(problem: ChineseProblem, expression: Expression): string {
  const steps: string[] = [];
  const say = (part: Expression): string => {
    if ('leaf' in part) {
      const { phrase, code } = quantityAt(problem, part.leaf);
      return phrase === '' ? code : `“${phrase}”`;
    }
    const left = say(part.left);
    const continues = left === '' && steps.length > 0;
    const right = say(part.right);
    const other = right === '' ? '上一步的结果' : right;
    steps.push(
      continues && right !== ''
        ? `${verbs[part.op]}${other}`
        : `用${left === '' ? '前面的结果' : left}${verbs[part.op]}${other}`,
    );
    return '';
  };
  say(expression);
  return steps
    .map((step, index) => (steps.length === 1 ? step : index === 0 ? `先${step}` : `再${step}`))
    .join('，');
}
