import { checkFamily } from '../../testing/check-family';
import { factors } from './factors';

checkFamily(factors, {
  en: [
    ['What are the factors of 36?', [1, 2, 3, 4, 6, 9, 12, 18, 36]],
    ['How many divisors does 360 have?', 24],
    ['Find the sum of the divisors of 28', 56],
    ['List all positive divisors of 10', [1, 2, 5, 10]],
    ['How many factors does 1 have?', 1],
    ['What is the number of divisors of 100?', 9],
  ],
  zh: [
    ['36的因数有哪些？', [1, 2, 3, 4, 6, 9, 12, 18, 36]],
    ['360有多少个约数？', 24],
    ['求28的所有因数的和', 56],
    ['列出10的所有约数有哪些', [1, 2, 5, 10]],
    ['1有几个因数？', 1],
    ['100的约数个数是多少？', 9],
  ],
});
