import { checkFamily } from '../../testing/check-family';
import { numberKinds } from './kinds';

checkFamily(numberKinds, {
  en: [
    ['Is 144 divisible by 12?', 'yes'],
    ['Is 145 a multiple of 7?', 'no'],
    ['Is 6 a factor of 42?', 'yes'],
    ['Is 144 a perfect square?', 'yes'],
    ['Is 28 a triangular number?', 'yes'],
    ['Is 101 even?', 'no'],
  ],
  zh: [
    ['144能被12整除吗？', '是'],
    ['145是7的倍数吗？', '不是'],
    ['6是42的因数吗？', '是'],
    ['144是完全平方数吗？', '是'],
    ['101是偶数吗？', '不是'],
    ['27是不是立方数？', '是'],
  ],
});
