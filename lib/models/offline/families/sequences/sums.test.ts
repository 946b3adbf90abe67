import { checkFamily } from '../../testing/check-family';
import { sums } from './sums';

checkFamily(sums, {
  en: [
    ['What is the sum of the numbers from 1 to 100?', 5050],
    ['What is the sum of the first 20 odd numbers?', 400],
    ['Find the sum of all multiples of 3 or 5 below 1000.', 233168],
    ['Add the even numbers from 1 to 10', 30],
    ['1 + 2 + 3 + ... + 50', 1275],
    ['What is the sum of the first 10 squares?', 385],
  ],
  zh: [
    ['1到100的和是多少？', 5050],
    ['前20个奇数的和是多少？', 400],
    ['1+2+3+...+100等于多少？', 5050],
    ['从1加到10的和', 55],
    ['求1到10的偶数之和', 30],
    ['2+4+6+……+20=', 110],
  ],
});
