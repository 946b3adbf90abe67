import { checkFamily } from '../../testing/check-family';
import { compareNumbers } from './compare-numbers';

checkFamily(compareNumbers, {
  en: [
    ['Which is bigger, 3/4 or 5/8?', '3/4'],
    ['Which number is larger: 0.7 or 2/3?', '0.7'],
    ['Which is smaller, -3 or -5?', '-5'],
    ['Is 3/5 greater than 0.55?', 'yes'],
    ['Is 9.11 greater than 9.9?', 'no'],
    ['Which is greater, 0.5 or 1/2?', 'equal'],
  ],
  zh: [
    ['3/4和5/8哪个大？', '3/4'],
    ['比较0.7和三分之二的大小', '0.7'],
    ['9.11大于9.9吗？', '不是'],
    ['哪个更小：0.3还是1/3？', '0.3'],
    ['0.5和1/2哪个大', '相等'],
    ['2小于3吗？', '是'],
  ],
});
