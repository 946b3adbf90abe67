import { checkFamily } from '../../testing/check-family';
import { percentOf } from './percent-of';

checkFamily(percentOf, {
  en: [
    ['What is 15% of 240?', 36],
    ['Calculate 7.5 percent of $80.', 6, '$'],
    ["What's twenty-five percent of 60", 15],
    ['Please find 120% of 45', 54],
    ['How much is 0.5% of 1,000,000?', 5000],
    ['30% of 90 is what number?', 27],
  ],
  zh: [
    ['240的15%是多少？', 36],
    ['求 80 的百分之七点五', 6],
    ['两千的百分之二十是多少', 400],
    ['45的120％等于多少？', 54],
    ['请问100万的0.5%是多少？', 5000],
    ['60元的25%是多少元？', 15, '元'],
  ],
});
