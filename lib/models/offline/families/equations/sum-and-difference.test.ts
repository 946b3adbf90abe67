import { checkFamily } from '../../testing/check-family';
import { sumAndDifference } from './sum-and-difference';

checkFamily(sumAndDifference, {
  en: [
    ['The sum of two numbers is 30 and their difference is 6. What is the larger number?', 18],
    ['Two numbers add up to 50 and differ by 8. What is the smaller one?', 21],
    ['The sum of two numbers is 10, the difference is 3. Find the two numbers', [3.5, 6.5]],
    ['If the sum of two numbers is 100 and their difference is 20, find the smaller number', 40],
    ['Two numbers have a sum of 9 and have a difference of 1. What is the greater?', 5],
    ['The sum of two numbers is twelve and their difference is two. What are both numbers?', [5, 7]],
  ],
  zh: [
    ['两个数的和是30，差是6，较大的数是多少？', 18],
    ['两数之和为50，差为8，求较小的数', 21],
    ['已知两个数的和是10，它们的差是3，求这两个数', [3.5, 6.5]],
    ['两个数的和是100，差是20，小数是多少？', 40],
    ['两数之和是9，差是1，大数是几？', 5],
    ['两个数的和是十二，差是二，两个数各是多少？', [5, 7]],
  ],
});
