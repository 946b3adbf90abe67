import { checkFamily } from '../../testing/check-family';
import { round } from './round';

checkFamily(round, {
  en: [
    ['Round 3.14159 to 2 decimal places.', 3.14],
    ['Round 4567 to the nearest hundred.', 4600],
    ['What is 2.675 rounded to 2 decimal places?', 2.68],
    ['Round -2.5 to the nearest whole number', -3],
    ['What is 1,234,567 rounded to the nearest thousand?', 1_235_000],
    ['Round 0.0449 to the nearest hundredth', 0.04],
  ],
  zh: [
    ['把3.14159四舍五入保留2位小数。', 3.14],
    ['4567四舍五入到百位是多少？', 4600],
    ['将1.005保留两位小数是多少', 1.01],
    ['12.5四舍五入到个位', 13],
    ['8.96精确到十分位是多少？', 9],
    ['把0.0449四舍五入保留2位小数', 0.04],
  ],
});
