import { checkFamily } from '../../testing/check-family';
import { multiples } from './multiples';

checkFamily(multiples, {
  en: [
    ['How many multiples of 7 are there between 1 and 100?', 14],
    ['How many numbers between 1 and 1000 are divisible by 3 or 5?', 467],
    ['List the multiples of 6 up to 50.', [6, 12, 18, 24, 30, 36, 42, 48]],
    ['How many integers from 1 to 100 are divisible by 2 and 3?', 16],
    ['What are the multiples of 9 between 50 and 80?', [54, 63, 72]],
  ],
  zh: [
    ['1到100之间有多少个7的倍数？', 14],
    ['50以内6的倍数有哪些？', [6, 12, 18, 24, 30, 36, 42, 48]],
    ['1到1000中，有多少个数能被3或5整除？', 467],
    ['从1到100能被9整除的数有几个', 11],
    ['50到80之间，能被9整除的数有哪些？', [54, 63, 72]],
  ],
});
