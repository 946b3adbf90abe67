import { checkFamily } from '../../testing/check-family';
import { perfectNumbers } from './perfect';

checkFamily(perfectNumbers, {
  en: [
    ['Is 28 a perfect number?', 'yes'],
    ['Find all perfect numbers below 10000.', [6, 28, 496, 8128]],
    ['Is 12 perfect?', 'no'],
    ['Is 1 a perfect number?', 'no'],
    ['List the perfect numbers under 100', [6, 28]],
    ['is 8128 a perfect number', 'yes'],
  ],
  zh: [
    ['28是完全数吗？', '是'],
    ['10000以内的完全数有哪些？', [6, 28, 496, 8128]],
    ['12是不是完全数？', '不是'],
    ['1是完美数吗？', '不是'],
    ['列出100以内的所有完全数', [6, 28]],
    ['8128是一个完全数吗', '是'],
  ],
});
