import { closedFamily } from '../../grammar/closed-family';
import { money, percent } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';
import { zhe } from '../../grammar/zhe-slot';

const wanted = oneOf({
  price: {
    en: '(?:what|how much) (?:is|does|do|will|would) (?:(?:the |its )?(?:sale|final|new|discounted|reduced) price|it cost(?: now)?|it now|you pay|i pay|it be)|(?:find|calculate) the (?:sale|final|new|discounted) price',
    zh: '(?:现价|售价|折后价?|打折后|现在|现在卖|应付|卖|需要?付|要付)(?:的?价格)?(?:要付|是|为|卖|多少|需要?|要)*(?:元|钱)?',
  },
  saved: {
    en: 'how much (?:is the discount|(?:do|will|would) (?:you|i|we) save|is saved|money is saved)|what is the (?:discount|saving)(?: in (?:dollars|money))?',
    zh: '(?:便宜|节省|优惠|省)了?(?:多少)?(?:元|钱)?',
  },
});

export const discount = closedFamily({
  id: 'discount',
  topic: 'percent',
  title: { en: 'Discounts', zh: '打折' },
  examples: {
    en: [
      'A jacket costs $80 and is on sale for 25% off. What is the sale price?',
      'What is the price of a $60 item after a 15% discount?',
    ],
    zh: ['一件衣服原价200元，打八折，现价多少元？', '一台电视原价3000元，打九五折，便宜了多少元？'],
  },
  slots: { price: money },
  maybe: { off: percent, zhe, wanted, thing: noun },
  forms: {
    en: [
      '(a|an|the) {thing} (costs|is priced at|was|is|originally costs|originally cost|cost) {price} (and is|but is|and was|, but is|.it is|. it is) (on sale for|on sale at|sold at|discounted by|reduced by|marked down by|marked down|now|) {off} [off|discount]. {wanted}',
      '(a|an|the|my) {thing} [priced at|worth|costing] {price} is (on sale for|on sale at|sold at|discounted by|reduced by|marked down by|) [a] {off} [off|discount]. {wanted}',
      "[a|an|the] {thing} (cost|costs|is|are) {price}. (there is|there's|i have|i get|you get|with|after) a {off} discount[.|,] {wanted}",
      '(the|its) (original|regular|old|normal) price [of (a|an|the) {thing}] is {price}. (after|with) a {off} discount, {wanted}',
      '{wanted} (on|for) (a|an|the) {price} {thing} (with|at|that is) {off} off',
      '{wanted} for (a|an|the) {thing} that costs {price} (with|after) [a] {off} (off|discount)',
      '@ask {price} (with|at|minus|less) {off} off',
      '(a|an|the) {price} {thing} is (on sale for|on sale at|discounted by|reduced by|marked down|marked down by|) {off} [off|discount]. {wanted}',
      '@ask [sale|final] price of a {price} {thing} (after|with) a {off} discount',
      '@ask {price} (with|after) a {off} discount',
      '@ask {off} off [of] {price}',
      '(a|an|the) {thing} costs {price}. there is a {off} discount. {wanted}',
      '(a|an|the) {thing} (costs|is priced at) {price}. {wanted} after a {off} discount',
    ],
    zh: [
      '(一件|一台|一个|一本|一双|一部|一辆|一条|一套|某){thing}原价[是|为]{price},[现在|现](打{zhe}[出售|销售]|按{zhe}出售|降价{off}),[请问]{wanted}[多少][元|钱]',
      '{thing}原价[是|为]{price},[现在|现](打{zhe}[出售|销售]|降价{off}),[请问]{wanted}[多少][元|钱]',
      '@ask{price}打{zhe}[后|之后]@what',
      '原价{price}的{thing}打{zhe}[后|之后|出售][,][要|卖|是|需要][多少|几](元|钱|块)',
      '{price}的{thing}打{zhe}[后|出售|销售][,]{wanted}[多少][元|钱]',
      '(原价|标价|定价){price}[的{thing}][,][现在](打{zhe}|降价{off})[后|之后|出售|销售][,][请问]{wanted}@what[元|钱]',
      '(一件|一台|一个|一本|一双|一部|一辆|一条|){thing}{price},[现在](打{zhe}|降价{off}|便宜{off})[后|出售|销售][,]{wanted}@what[元|钱]',
      '(一件|一台|一个|一本|一双|一部|一辆|一条|一套|){thing}[原价][是|为|卖]{price},[现在]打{zhe}[后|出售][,][是|卖|要|需](多少|几)(元|钱|块)',
      '原价{price}[的{thing}](打{zhe}|降价{off})[后|之后|出售],[请问]{wanted}[多少][元|钱]',
    ],
  },
  write: ({ price, off, zhe, wanted }) => {
    const saved = wanted?.value === 'saved';
    const rest = saved ? ['const saved = price - salePrice;'] : [];
    const lines = zhe
      ? [
          given('price', price),
          given('tenthsKept', zhe),
          'const salePrice = (price * tenthsKept) / 10;',
          ...rest,
        ]
      : off && [
          given('price', price),
          given('percentOff', off),
          'const saved = (price * percentOff) / 100;',
          ...(saved ? [] : ['const salePrice = price - saved;']),
        ];
    return (
      lines && {
        prose: {
          en: 'The discount is a percentage of the price; what is left of the price is paid.',
          zh: '几折就是按原价的十分之几出售；降价的部分按原价计算。',
        },
        lines,
        answer: saved ? 'saved' : 'salePrice',
        unit: price.currency,
        tidy: true,
      }
    );
  },
});
