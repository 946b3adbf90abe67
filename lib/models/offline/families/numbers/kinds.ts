import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const kind = oneOf({
  'number % 2 === 0': { en: 'even|an even number', zh: '偶数|双数' },
  'number % 2 === 1': { en: 'odd|an odd number', zh: '奇数|单数' },
  'Number.isInteger(Math.sqrt(number))': {
    en: 'a perfect square|a square number|a square',
    zh: '完全平方数|平方数',
  },
  'Number.isInteger(Math.cbrt(number))': { en: 'a perfect cube|a cube number', zh: '完全立方数|立方数' },
  'Number.isInteger(Math.sqrt(8 * number + 1))': { en: 'a triangular number', zh: '三角形数' },
});

/** Whether a number is divisible by another, even, odd, a square and so on. */
export const numberKinds = closedFamily({
  id: 'number-kinds',
  topic: 'numbers',
  title: { en: 'Divisible, even, odd, square?', zh: '整除、奇偶与平方数' },
  examples: {
    en: ['Is 144 divisible by 12?', 'Is 144 a perfect square?'],
    zh: ['144能被12整除吗？', '144是完全平方数吗？'],
  },
  slots: { number: count },
  maybe: { kind, divisor: count },
  forms: {
    en: [
      'is {number} [evenly] divisible by {divisor}',
      'is {number} a multiple of {divisor}',
      'is {divisor} a (factor|divisor) of {number}',
      'does {divisor} divide {number} [evenly]',
      'is [the number] {number} {kind}',
    ],
    zh: [
      '{number}(能|能不能|能否|可以)被{divisor}整除[吗]',
      '{number}(是|是不是|是否是){divisor}的倍数[吗]',
      '{divisor}(是|是不是|是否是){number}的(因数|约数)[吗]',
      '{number}(是|是不是|是否是)[一个]{kind}[吗]',
    ],
  },
  write: ({ number, kind, divisor }, language) => {
    const [yes, no] = language === 'zh' ? ['是', '不是'] : ['yes', 'no'];
    if (divisor) {
      if (divisor.value === 0) return undefined;
      return {
        prose: {
          en: 'It is divisible when the division leaves no remainder.',
          zh: '除尽没有余数就是整除。',
        },
        lines: [given('number', number), given('divisor', divisor), 'const remainder = number % divisor;'],
        answer: `remainder === 0 ? '${yes}' : '${no}'`,
        tidy: false,
      };
    }
    return (
      kind && {
        prose: { en: 'The program puts the number to the test.', zh: '按定义检验这个数。' },
        lines: [given('number', number), `const holds = ${kind.value};`],
        answer: `holds ? '${yes}' : '${no}'`,
        tidy: false,
      }
    );
  },
});
