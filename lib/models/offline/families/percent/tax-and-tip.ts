import { closedFamily } from '../../grammar/closed-family';
import { money, percent } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';

const wanted = oneOf({
  total: {
    en: '(?:what is|find|calculate|how much is) (?:the )?(?:total|final)(?: (?:cost|price|bill|amount|to pay))?(?: (?:to pay|with (?:the )?(?:tax|tip)))?|how much (?:do|will|should) (?:i|you|we) pay(?: in (?:total|all))?|what (?:do|will) (?:i|you|we) pay',
    zh: '(?:一共|总共|合计|共)(?:要|应|需要?)?(?:付|支付|花)(?:多少)?(?:元|钱)?|含税价(?:是|为)?(?:多少)?元?',
  },
  extra: {
    en: '(?:what is|find|calculate|how much is) the (?:tax|tip|sales tax)(?: amount)?|how much (?:is the|should i|do i|should you) (?:tax|tip)|how much should the tip be',
    zh: '(?:税|小费|税款|税额)(?:是|为|要付)?(?:多少)?(?:元|钱)?|(?:要|应)(?:付|缴|交|给)多少(?:元|钱)?的?(?:税|小费|税款)|应?(?:交|缴|给)(?:税|小费|税款)多少(?:元|钱)?',
  },
});
const kind = oneOf({
  tax: { en: '(?:sales )?tax|vat', zh: '(?:消费|增值|营业)?税' },
  tip: { en: 'tip|gratuity|service charge', zh: '小费|服务费' },
});

const added = oneOf({ yes: { en: 'plus|with|including', zh: '另加|加上|加' } });

export const taxAndTip = closedFamily({
  id: 'tax-and-tip',
  topic: 'percent',
  title: { en: 'Tax and tip on a bill', zh: '税与小费' },
  examples: {
    en: [
      'A meal costs $48 and you leave a 20% tip. What is the total?',
      'What is the sales tax on $250 at 8%?',
    ],
    zh: ['一顿饭200元，另加10%的小费，一共要付多少元？', '商品价格500元，税率13%，税款是多少元？'],
  },
  slots: { price: money, rate: percent },
  maybe: { kind, wanted, thing: noun, added },
  forms: {
    en: [
      '(a|an|the|my|our) {thing} (costs|cost|is|was|comes to) {price} (and|,|.) [with] (you leave|i leave|you add|we leave|i want to leave|there is|sales tax is|tax is|plus|the tax is|the sales tax is|the tip is) [a|an] {rate} [{kind}]. {wanted}',
      '(a|an|the|my|our) {thing} (costs|cost|is|was|comes to) {price}[.|,] (with|and|plus|adding) [a|an] {rate} {kind}, {wanted}',
      '(a|an|the|my|our) [{price}] [{thing}] [(costs|is) {price}] [and] has [a] {rate} {kind}. {wanted}',
      '@ask total (cost|price) of (a|an|the) {price} [{thing}] {added} [a] {rate} {kind}',
      '@ask [a] {rate} {kind} on [a] {price} [{thing}]',
      '@ask [the|a] {kind} on [a] {price} [{thing}] at {rate}',
      '@ask [total] {price} {added} [a] {rate} {kind}',
      '(a|an|the) {thing} costs {price} plus {rate} {kind}. {wanted}',
      'how much is (a|an) {rate} {kind} on [a] {price} [{thing}]',
      '@ask {price} {added} [a] {rate} {kind} [added]',
    ],
    zh: [
      '(一顿饭|一件商品|这顿饭|账单|商品|一份套餐)[价格][花了|是|为|共]{price},[另加|另付|再加|加上|加收|付|给|,]{rate}[的]{kind},{wanted}',
      '{price}按{rate}(缴|交|纳){kind},{wanted}@what',
      '(一件商品|商品|这件商品)[价格][是|为]{price},{kind}率[是|为]{rate},{wanted}',
      '@ask{price}[的账单]{added}{rate}[的]{kind}(一共|总共|共|后)@what',
    ],
  },
  write: ({ price, rate, kind, wanted, added }) => {
    const extra = kind?.value === 'tip' || /tip|小费/.test(wanted?.phrase ?? '') ? 'tip' : 'tax';
    const onlyExtra = wanted ? wanted.value === 'extra' : added === undefined;
    return {
      prose: {
        en: `The ${extra} is a percentage of the price${onlyExtra ? '' : ', and is added to it'}.`,
        zh: onlyExtra ? '按价格的百分比计算。' : '先按价格的百分比算出附加的部分，再相加。',
      },
      lines: [
        given('price', price),
        given('percent', rate),
        `const ${extra} = (price * percent) / 100;`,
        ...(onlyExtra ? [] : [`const total = price + ${extra};`]),
      ],
      answer: onlyExtra ? extra : 'total',
      unit: price.currency,
      tidy: true,
    };
  },
});
