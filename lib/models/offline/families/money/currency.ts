import { closedFamily } from '../../grammar/closed-family';
import { positive } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const name = oneOf({
  usd: { en: 'us dollars?|dollars?|usd|\\$', zh: '美元|美金' },
  eur: { en: 'euros?|eur|€', zh: '欧元' },
  gbp: { en: 'british pounds?|pounds?|gbp|£', zh: '英镑' },
  cny: { en: 'yuan|rmb|cny|renminbi', zh: '人民币|元人民币|元' },
  jpy: { en: 'yen|jpy|¥', zh: '日元' },
});
const symbol = { usd: '$', eur: '€', gbp: '£', cny: '元', jpy: '¥' };

export const currency = closedFamily({
  id: 'currency',
  topic: 'money',
  title: { en: 'Currency at a given rate', zh: '按给定汇率换算货币' },
  examples: {
    en: ['If 1 euro is 1.08 dollars, how many dollars is 250 euros?'],
    zh: ['1美元兑换7.2元人民币，300美元可以换多少元人民币？'],
  },
  slots: { rate: positive, amount: positive, from: name, to: name, wanted: name, held: name },
  maybe: { one: positive },
  forms: {
    en: [
      '[the] [(exchange rate|rate) is] {one} {from} (is|=|equals|buys|is worth|costs|to) {rate} {to}. how many {wanted} (do|can|will) (i|you|we) (get|receive|buy) (for|with) {amount} {held}',
      'how many {wanted} (is|are|do i get for|can i get for|do you get for) {amount} {held} (if|when) {one} {from} (is|=|equals|buys|is worth|costs) {rate} {to}',
      '(convert|change) {amount} {held} (to|into) {wanted} (if|when|at) {one} {from} (is|=|equals|buys|is worth) {rate} {to}',
      '(convert|change) {amount} {held} (to|into) {wanted} at (a|the|an) [exchange] rate of {rate} {to} (per|for one|for each|to one|to the) {from}',
      '[if] {one} {from} (is|=|equals|buys|is worth|costs|is equal to) {rate} {to}. how many {wanted} (is|are|do i get for|can i get for|will i get for|do you get for) {amount} {held}',
      '[if] {one} {from} (is|=|equals|buys|is worth|costs) {rate} {to}. (convert|change) {amount} {held} (to|into) {wanted}',
      '[if] {one} {from} (is|=|equals|buys|is worth) {rate} {to}. @ask {amount} {held} in {wanted}',
    ],
    zh: [
      '{amount}{held}[可以|能|可](换|兑换|换成|兑换成)多少{wanted}[?|,|.]汇率[是|为]{one}{from}(=|兑换|兑|等于|可换|换|合){rate}{to}',
      '汇率[是|为]{one}{from}(=|兑换|兑|等于|可换|换|合){rate}{to},{amount}{held}(可以换|可以兑换|能换|能兑换|可兑换|等于|是|换成|兑换成|合)多少{wanted}',
      '[如果|已知|汇率是]{one}{from}(=|兑换|兑|可兑换|等于|可换|换|合|约合){rate}{to},[那么]{amount}{held}(可以换|可以兑换|能换|能兑换|可兑换|等于|是|换成|兑换成|合)多少{wanted}',
    ],
  },
  write: ({ rate, amount, from, to, wanted, held, one }) => {
    const forwards = held.value === from.value && wanted.value === to.value;
    const backwards = held.value === to.value && wanted.value === from.value;
    if (from.value === to.value || (one && one.value !== 1) || (!forwards && !backwards)) return undefined;
    return {
      prose: {
        en: `The question gives the rate; I ${forwards ? 'multiply' : 'divide'} by it.`,
        zh: `题目给出了汇率，${forwards ? '乘以' : '除以'}汇率即可。`,
      },
      lines: [
        given(`${to.value}Per${from.value[0]?.toUpperCase()}${from.value.slice(1)}`, rate),
        given(`${held.value}Held`, amount),
        `const ${wanted.value}Bought = ${held.value}Held ${forwards ? '*' : '/'} ${to.value}Per${from.value[0]?.toUpperCase()}${from.value.slice(1)};`,
      ],
      answer: `${wanted.value}Bought`,
      unit: wanted.value === 'cny' && /[a-z]/i.test(wanted.phrase) ? 'yuan' : symbol[wanted.value],
      tidy: true,
    };
  },
});
