import { closedFamily } from '../../grammar/closed-family';
import type { SlotType } from '../../grammar/form';
import { count } from '../../grammar/number-slots';
import { type Given, given, textCode } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const base = oneOf({
  '2': { en: 'binary|base[- ](?:2|two)', zh: '二进制|2进制' },
  '8': { en: 'octal|base[- ](?:8|eight)', zh: '八进制|8进制' },
  '10': { en: 'decimal|denary|base[- ](?:10|ten)', zh: '十进制|10进制' },
  '16': { en: 'hexadecimal|hex|base[- ](?:16|sixteen)', zh: '十六进制|16进制' },
});

/** The digits of a number in some base; which one decides whether they are valid. */
const digits: SlotType<Given<string>> = {
  source: { en: '(?:0[xbo])?[0-9a-f]+', zh: '(?:0[xbo])?[0-9a-fA-F]+' },
  read: (phrase) => {
    const value = phrase.replace(/^0[xbo]/i, '').toLowerCase();
    return /\d/.test(value) || /^[a-f]{1,8}$/.test(value)
      ? { phrase, value, code: textCode(value) }
      : undefined;
  },
};
/** `0xff`, `0b1010`, `0o17`: the digits say their own base. */
const prefixed: SlotType<Given<string> & { base: { value: '2' | '8' | '16' } }> = {
  source: { en: '0[xbo][0-9a-f]+', zh: '0[xboXBO][0-9a-fA-F]+' },
  read: (phrase) => {
    const letter = phrase[1]?.toLowerCase();
    const value = phrase.slice(2).toLowerCase();
    const base = letter === 'x' ? '16' : letter === 'b' ? '2' : '8';
    return { phrase, value, code: textCode(value), base: { value: base } };
  },
};
/** Asked for in decimal, only ones and zeros can but be binary. */
const ones: SlotType<Given<string>> = {
  source: { en: '[01]{3,12}', zh: '[01]{3,12}' },
  read: (phrase) => ({ phrase, value: phrase, code: textCode(phrase) }),
};
const allowed = { '2': /^[01]+$/, '8': /^[0-7]+$/, '10': /^\d+$/, '16': /^[\da-f]+$/ };

export const bases = closedFamily({
  id: 'bases',
  topic: 'numbers',
  title: { en: 'Binary, octal, hexadecimal', zh: '进制转换' },
  examples: {
    en: ['Convert 45 to binary.', 'What is the hexadecimal number ff in decimal?'],
    zh: ['把45转换成二进制。', '二进制数1011等于十进制的多少？'],
  },
  slots: { to: base },
  maybe: { from: base, digits, number: count, prefixed, ones },
  forms: {
    en: [
      '(convert|change|write|express) {number} [from decimal] (to|into|in|as) {to} [number]',
      '@ask {number} in {to}',
      '@ask {to} (representation|form|notation|equivalent) of {number}',
      '(convert|change) [the] {from} [number] {digits} (to|into) [a] {to} [number]',
      '@ask [the] {from} [number] {digits} in {to}',
      '(convert|change) {digits} from {from} (to|into) {to}',
      '@ask {digits} {from} in {to}',
      '(convert|change) {prefixed} (to|into) {to}',
      '@ask {prefixed} in {to}',
      '@ask {ones} in {to}',
      '@ask {digits} in {from} (to|in) {to}',
    ],
    zh: [
      '[把|将][十进制数]{number}(转换成|转换为|化成|化为|转成|转为|写成|用){to}[数]@what',
      '[把|将]{from}[数|的]{digits}(转换成|转换为|化成|化为|转成|转为|等于|是){to}[数]@what',
      '{number}的{to}[表示]@what',
      '{number}(用|以){to}(怎么|如何)(表示|写)',
    ],
  },
  write: ({ to, from: named, digits: bare, number, prefixed, ones }) => {
    const from = named ?? prefixed?.base ?? (ones && { value: '2' as const });
    const digits = bare ?? prefixed ?? ones;
    if (ones && to.value !== '10') return undefined;
    if (from && digits) {
      if (!allowed[from.value].test(digits.value) || from.value === to.value || digits.value.length > 12)
        return undefined;
      return {
        prose: {
          en: `Each digit counts in base ${from.value}; the value is then written in base ${to.value}.`,
          zh: `按 ${from.value} 进制读出数值，再写成 ${to.value} 进制。`,
        },
        lines: [given('digits', digits), `const value = Number.parseInt(digits, ${from.value});`],
        answer: to.value === '10' ? 'value' : `value.toString(${to.value})`,
        tidy: false,
      };
    }
    if (!number || to.value === '10') return undefined;
    return {
      prose: {
        en: `I divide by ${to.value} again and again; the remainders are the digits from right to left.`,
        zh: `不断除以 ${to.value}，余数从右到左就是各位数字。`,
      },
      lines: [
        given('number', number),
        `const base = ${to.value};`,
        "let digits = number === 0 ? '0' : '';",
        'for (let rest = number; rest > 0; rest = Math.floor(rest / base)) {',
        '  digits = (rest % base).toString(base) + digits;',
        '}',
      ],
      answer: 'digits',
      tidy: false,
    };
  },
});
