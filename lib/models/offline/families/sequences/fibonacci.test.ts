import { checkFamily } from '../../testing/check-family';
import { fibonacci } from './fibonacci';

checkFamily(fibonacci, {
  en: [
    ['What is the 30th Fibonacci number?', 832040],
    ['List the first 10 Fibonacci numbers.', [1, 1, 2, 3, 5, 8, 13, 21, 34, 55]],
    ['What is the tenth Fibonacci number?', 55],
    ['Find the 1st term of the Fibonacci sequence', 1],
    ['What is the 20th number in the Fibonacci sequence?', 6765],
    ['Write the first 3 terms of the Fibonacci series', [1, 1, 2]],
  ],
  zh: [
    ['斐波那契数列的第30项是多少？', 832040],
    ['列出斐波那契数列的前10项。', [1, 1, 2, 3, 5, 8, 13, 21, 34, 55]],
    ['求斐波那契数列第十项', 55],
    ['斐波那契数列中第1个数是几？', 1],
    ['斐波那契数列的第20项是多少', 6765],
    ['写出斐波那契数列的前3个数', [1, 1, 2]],
  ],
});
