import { checkFamily } from '../../testing/check-family';
import { fractions } from './fractions';

checkFamily(fractions, {
  en: [
    ['Simplify 12/18.', '2/3'],
    ['Reduce the fraction 45/60 to lowest terms', '3/4'],
    ['Write 0.375 as a fraction.', '3/8'],
    ['Convert 7/8 to a decimal', 0.875],
    ['What is 1.2 as a fraction?', '6/5'],
    ['What is 14/21 in simplest form?', '2/3'],
  ],
  zh: [
    ['把12/18约分。', '2/3'],
    ['0.375化成分数是多少？', '3/8'],
    ['7/8化成小数是多少？', 0.875],
    ['将60分之45化成最简分数', '3/4'],
    ['把1.2化成分数', '6/5'],
    ['14/21化简', '2/3'],
  ],
});
