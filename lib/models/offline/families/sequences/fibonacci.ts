import { closedFamily } from '../../grammar/closed-family';
import { count, ordinal } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';

export const fibonacci = closedFamily({
  id: 'fibonacci',
  topic: 'sequences',
  title: { en: 'Fibonacci numbers', zh: '斐波那契数列' },
  examples: {
    en: ['What is the 30th Fibonacci number?', 'List the first 10 Fibonacci numbers.'],
    zh: ['斐波那契数列的第30项是多少？', '列出斐波那契数列的前10项。'],
  },
  slots: {},
  maybe: { nth: ordinal, first: count, summed: count },
  forms: {
    en: [
      '@ask {nth} (fibonacci number|number (of|in) the fibonacci (sequence|series)|term of the fibonacci (sequence|series))',
      '[@ask] sum of the first {summed} (fibonacci numbers|terms of the fibonacci (sequence|series)|numbers (of|in) the fibonacci (sequence|series))',
      '(list|write|give|show|find|print|what are) [me] [out] the first {first} (fibonacci numbers|terms of the fibonacci (sequence|series)|numbers (of|in) the fibonacci (sequence|series))',
    ],
    zh: [
      '{nth}个(斐波那契|斐波纳契)数@what',
      '(斐波那契|斐波纳契)数列[的]前{summed}项(的和|之和|和)@what',
      '@ask(斐波那契|斐波纳契)数列[的|中]{nth}(项|个数)(是|等于)几',
      '@ask(斐波那契|斐波纳契)数列[的|中]{nth}(项|个数)@what',
      '@ask(斐波那契|斐波纳契)数列的前{first}(项|个数)@what',
    ],
  },
  write: ({ nth, first, summed }) => {
    const wanted = nth ?? first ?? summed;
    if (!wanted || wanted.value < 1 || wanted.value > 10_000) return undefined;
    const name = nth ? 'nth' : 'first';
    const big = wanted.value > 75;
    const [zero, one] = big ? ['1n', '1n'] : ['1', '1'];
    return {
      prose: {
        en: 'The sequence starts with 1, 1; each number is the sum of the two before it.',
        zh: '数列以 1、1 开始，之后每一项是前两项之和。',
      },
      lines: [
        given(name, wanted),
        `const fibonacci = [${zero}, ${one}];`,
        `while (fibonacci.length < ${name}) fibonacci.push(fibonacci[fibonacci.length - 1] + fibonacci[fibonacci.length - 2]);`,
        ...(summed
          ? [
              `const sum = fibonacci.slice(0, first).reduce((total, number) => total + number${big ? ', 0n' : ''});`,
            ]
          : []),
      ],
      answer: nth ? 'fibonacci[nth - 1]' : summed ? 'sum' : 'fibonacci.slice(0, first)',
      tidy: false,
    };
  },
});
