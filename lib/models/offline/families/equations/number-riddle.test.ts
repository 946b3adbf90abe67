import { checkFamily } from '../../testing/check-family';
import { numberRiddle } from './number-riddle';

checkFamily(numberRiddle, {
  en: [
    ['Twice a number plus 5 is 17. What is the number?', 6],
    ['Three times a number is 24. Find the number.', 8],
    ['A number increased by 7 equals 20. What is the number?', 13],
    ['If half of a number minus 3 is 4, what is the number?', 14],
    ['A number divided by 4 is 2.5. Find the number', 10],
    ['Six times a number minus 4 is 20. What is the number?', 4],
  ],
  zh: [
    ['一个数的2倍加5等于17，这个数是多少？', 6],
    ['一个数加上7等于20，求这个数。', 13],
    ['某数的三倍是24，求某数', 8],
    ['一个数的一半减3是4，这个数是多少？', 14],
    ['一个数除以4等于2.5，求这个数', 10],
    ['一个数的6倍减去4是20，这个数是几？', 4],
  ],
});
