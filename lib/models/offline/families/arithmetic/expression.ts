import type { Language } from '@/lib/numbers/language';
import { readingOf } from '../../grammar/closed-family';
import type { Family } from '../../grammar/family';
import { cite, type Line } from '../../grammar/program-lines';
import { type Expression, parseExpression } from './parse-expression';
import { type Token, tokensOf } from './tokens';

const shell: Record<Language, RegExp> = {
  en: /^(?:what do (?:you|i|we) get (?:when|if) (?:you|i|we)|what(?:'s| is| are| does)|how much (?:is|are)|calculate|compute|evaluate|work out|find|determine|solve|simplify|give me|tell me|show me)?(?: the (?:value|result|answer) (?:of|to))?:? ?(.+?)(?: ?(?:=|equals?|is(?: equal to)?)(?: what)?)?[ ?.]*$/i,
  zh: /^(?:计算|求|算|算一下|口算|列式计算|请计算)?(?:出)?[:,]?(.+?)(?:的?(?:值|结果|得数|答案))?(?:是|等于|=|得)*(?:多少|几)?[ ?.]*$/,
};

/** "the sum of 3 and 5", "3与5的和": the whole expression in one of these frames. */
const frames: Record<Language, [RegExp, '+' | '-' | '*' | '/' | '%'][]> = {
  en: [
    [/^(?:the )?sum of (.+) and (.+)$/i, '+'],
    [/^(?:the )?difference (?:between|of) (.+) and (.+)$/i, '-'],
    [/^(?:the )?product of (.+) and (.+)$/i, '*'],
    [/^(?:the )?quotient of (.+) and (.+)$/i, '/'],
    [/^(?:the )?remainder (?:when|if|of) (.+?) (?:is )?divided by (.+)$/i, '%'],
    [/^(?:the )?remainder when (?:you )?(?:divide|dividing) (.+?) by (.+)$/i, '%'],
    [/^(?:the )?(?:sum|total) when (?:you )?add(?:ing)? (.+?) (?:and|to) (.+)$/i, '+'],
    [/^add (.+?) (?:and|to) (.+)$/i, '+'],
    [/^multiply (.+?) (?:by|and|with) (.+)$/i, '*'],
    [/^divide (.+?) by (.+)$/i, '/'],
    [/^(.+) more than (.+)$/i, '+'],
  ],
  zh: [
    [/^(.+)(?:与|和|加上?)(.+)的和$/, '+'],
    [/^(.+)(?:与|和|减去?)(.+)的差$/, '-'],
    [/^(.+)(?:与|和|乘以?)(.+)的(?:积|乘积)$/, '*'],
    [/^(.+)(?:与|和|除以)(.+)的商$/, '/'],
    [/^(.+)除以(.+?)的?余数$/, '%'],
    [/^比(.+)多(.+?)(?:的数)?$/, '+'],
    [/^比(.+)少(.+?)(?:的数)?$/, '-'],
    [/^(.+)的(.+)倍$/, '*'],
  ],
};

const factorial: Line[] = [
  'const factorial = (number) => (number <= 1 ? 1 : number * factorial(number - 1));',
];
const bigFactorial: Line[] = [
  'function factorial(number) {',
  '  let product = 1n;',
  '  for (let factor = 2n; factor <= number; factor += 1n) product *= factor;',
  '  return product;',
  '}',
];

/** The same with what is taken away named first: "10 less than 45", "subtract 18 from 50". */
const turned: Record<Language, [RegExp, '-'][]> = {
  en: [
    [/^subtract (.+?) from (.+)$/i, '-'],
    [/^take (.+?) (?:away )?from (.+)$/i, '-'],
    [/^(.+) (?:less|fewer) than (.+)$/i, '-'],
  ],
  zh: [],
};

/** Arithmetic in signs or words. */
export const expression: Family = {
  id: 'arithmetic',
  topic: 'arithmetic',
  title: { en: 'Arithmetic in signs or words', zh: '四则运算与乘方开方' },
  examples: {
    en: [
      'What is (3 + 4) * 5 - 6 / 2?',
      'What is twelve plus seven times three?',
      'What is the square root of 144?',
      '2^100',
    ],
    zh: ['(3+4)×5-6÷2等于多少？', '十二加七乘三等于多少？', '25的阶乘是多少？'],
  },
  read: ({ text, language }) => {
    const asked = shell[language].exec(text)?.[1]?.trim() ?? '';
    if (asked === '' || asked.length > 300) return [];
    const parsed = parseExpression(framed(asked, language) ?? tokensOf(asked, language) ?? []);
    if (!parsed || parsed.steps === 0 || Number.isNaN(parsed.size)) return [];
    const draft = draftOf(parsed, asked);
    return draft ? [readingOf('arithmetic', draft, [], language)] : [];
  },
};

function framed(text: string, language: Language): Token[] | undefined {
  const absolute = language === 'zh' ? tokensOf(/^(.+)的绝对值$/.exec(text)?.[1] ?? '', language) : undefined;
  if (absolute?.length)
    return [{ kind: 'function', name: 'abs' }, { kind: 'open' }, ...absolute, { kind: 'close' }];
  for (const [pattern, sign] of [...turned[language], ...frames[language]]) {
    const [, one, other] = pattern.exec(text) ?? [];
    const backwards = turned[language].some(([known]) => known === pattern);
    const [left, right] = backwards ? [other, one] : [one, other];
    const [a, b] = [tokensOf(left ?? '', language), tokensOf(right ?? '', language)];
    if (a?.length && b?.length) {
      return [
        { kind: 'open' },
        ...a,
        { kind: 'close' },
        { kind: 'operator', sign },
        { kind: 'open' },
        ...b,
        { kind: 'close' },
      ];
    }
  }
  return undefined;
}

function draftOf(parsed: Expression, asked: string) {
  const tooBig = Math.abs(parsed.size) > Number.MAX_SAFE_INTEGER;
  if (tooBig && !parsed.whole) return undefined;
  const powers = /\*\* (\d+)/g;
  if ([...parsed.code.matchAll(powers)].some(([, power]) => Number(power) > 10_000)) return undefined;
  const code = tooBig
    ? parsed.code.replace(
        /(?<![\w.])\d+(?:e\d+)?(?![\w.])/g,
        (literal) => `${literal.includes('e') ? String(BigInt(Number(literal))) : literal}n`,
      )
    : parsed.code;
  const factorialLines = /factorial\(/.test(code) ? (tooBig ? bigFactorial : factorial) : [];
  return {
    prose: tooBig
      ? { en: 'The program works it out with whole numbers of any length.', zh: '用任意长度的整数计算。' }
      : { en: 'The program works it out by the usual order of operations.', zh: '按运算顺序计算。' },
    lines: [...factorialLines, { code: `const result = ${code};`, note: cite(asked) }],
    answer: 'result',
    tidy: !parsed.whole,
  };
}
