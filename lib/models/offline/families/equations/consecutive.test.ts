import { checkFamily } from '../../testing/check-family';
import { consecutive } from './consecutive';

checkFamily(consecutive, {
  en: [
    ['The sum of three consecutive integers is 72. What is the largest?', 25],
    ['The sum of 4 consecutive even numbers is 44. Find the smallest one', 8],
    ['The sum of 5 consecutive odd integers is 85. What is the middle number?', 17],
    ['If the sum of two consecutive numbers is 13, what are the numbers?', [6, 7]],
    ['The sum of 3 consecutive whole numbers is 0. What is the first?', -1],
    ['The sum of three odd consecutive numbers is 33. What is the greatest?', 13],
  ],
  zh: [
    ['三个连续自然数的和是72，最大的数是多少？', 25],
    ['4个连续偶数的和是44，求最小的一个', 8],
    ['5个连续的奇数之和是85，中间的数是几？', 17],
    ['两个连续整数的和是13，求这两个数', [6, 7]],
    ['3个连续整数的和为0，最小的是多少', -1],
    ['三个连续奇数的和是33，其中最大的数是多少？', 13],
  ],
});
