import { closedFamily } from '../../grammar/closed-family';
import { number } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const times = oneOf({
  '2': { en: 'twice|double|two times', zh: '(?:2|两|二)倍' },
  '3': { en: 'triple|three times|thrice', zh: '(?:3|三)倍' },
  '4': { en: 'four times', zh: '(?:4|四)倍' },
  '5': { en: 'five times', zh: '(?:5|五)倍' },
  '1 / 2': { en: 'half(?: of)?', zh: '一半' },
});
const change = oneOf({
  '+': { en: 'plus|increased by|added to', zh: '加上?|多' },
  '-': { en: 'minus|decreased by|less|reduced by', zh: '减去?|少' },
  '*': { en: 'multiplied by|times', zh: '乘以?' },
  '/': { en: 'divided by', zh: '除以' },
});
/** What is done to the number first, and then. */
const first = oneOf({
  '2': { en: 'double|doubled', zh: '(?!)' },
  '3': { en: 'triple|tripled', zh: '(?!)' },
  '1 / 2': { en: 'halve|halved', zh: '(?!)' },
  by: { en: 'multiply|multiplied', zh: '(?!)' },
});
const then = oneOf({
  '+': { en: 'add|added', zh: '(?!)' },
  '-': { en: 'subtract|subtracted|take away', zh: '(?!)' },
});
const undo = { '+': '-', '-': '+', '*': '/', '/': '*' };

export const numberRiddle = closedFamily({
  id: 'number-riddle',
  topic: 'equations',
  title: { en: 'A number in words', zh: '求某数' },
  examples: {
    en: ['Twice a number plus 5 is 17. What is the number?', 'Three times a number is 24. Find the number.'],
    zh: ['一个数的2倍加5等于17，这个数是多少？', '一个数加上7等于20，求这个数。'],
  },
  slots: { result: number },
  maybe: { times, change, amount: number, factor: number, first, then },
  forms: {
    en: [
      '[if] (i think|think|i am thinking|you think) of a number[,] (then|and|i|you|) {first} it and {then} [it] [by|to] {amount}[.|,] ([the] result is|[and] get|i get|you get|it gives|the answer is) {result}. @ask [the|my|that] number',
      '[if] (i|you) {first} a number [by {factor}] and {then} [it] [by|to] {amount}[,] ([the] result is|[and] get|i get|you get|it gives) {result}. @ask [the|my|that] number',
      '(what|which) number {change} {amount} (is|equals|gives|makes) {result}',
      '[if] ({times}|{factor} times|) a number {change} {amount} (is|equals|is equal to|gives|makes) {result}. @ask [the|that] number',
      '[if] ({times}|{factor} times) a number (is|equals|is equal to) {result}. @ask [the|that] number',
      '(what|which|find the|find a) number [such that] [that] {change} {amount} (is|equals|gives|makes) {result}',
    ],
    zh: [
      '[已知|如果|若][一个数|某数|某个数][的]({times}|{factor}倍|){change}{amount}[,]([等于|是|得|得到|得数是|结果是]{result}),[求|则|问|那么](这个数|该数|某数)@what',
      '[已知|如果|若](一个数|某数|某个数)的({times}|{factor}倍)(等于|是){result},[求|则|问](这个数|该数|某数)@what',
    ],
  },
  write: ({ result, times, change: named, amount, factor, first, then }) => {
    const change = named ?? then;
    if (first && (first.value === 'by') !== (factor !== undefined)) return undefined;
    if (!change && !times && !factor && !first) return undefined;
    if (/added to/.test(change?.phrase ?? '')) return undefined;
    const said = times ?? (first?.value === 'by' ? undefined : first);
    const multiplier = factor ?? (said && { code: said.value, phrase: said.phrase });
    return {
      prose: { en: 'I undo the steps from the last to the first.', zh: '从最后一步倒推回去。' },
      lines: [
        given('result', result),
        ...(amount ? [given('amount', amount)] : []),
        ...(multiplier ? [given('factor', multiplier)] : []),
        ...(change ? [`const before = result ${undo[change.value]} amount;`] : ['const before = result;']),
        `const number = before${multiplier ? ' / factor' : ''};`,
      ],
      answer: 'number',
      tidy: true,
    };
  },
});
