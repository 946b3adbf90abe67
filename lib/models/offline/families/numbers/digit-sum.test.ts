import { checkFamily } from '../../testing/check-family';
import { digitSum } from './digit-sum';

checkFamily(digitSum, {
  en: [
    ['What is the sum of the digits of 98765?', 35],
    ['What is the sum of the digits of 2^100?', 115],
    ['What is the digit sum of 1001?', 2],
    ['Find the product of the digits of 234', 24],
    ['What is the number of digits in 2^100?', 31],
    ['What is the sum of the digits of 2 to the power of 15?', 26],
  ],
  zh: [
    ['98765的各位数字之和是多少？', 35],
    ['2^100的各位数字之和是多少？', 115],
    ['1001各个数位上的数字之和是几？', 2],
    ['求234的各位数字之积', 24],
    ['2的100次方的位数是多少？', 31],
    ['2的15次方的各位数字的和是多少', 26],
  ],
});
