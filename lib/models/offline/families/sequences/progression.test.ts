import { checkFamily } from '../../testing/check-family';
import { progression } from './progression';

checkFamily(progression, {
  en: [
    ['What is the 10th term of the sequence 2, 4, 6, 8?', 20],
    ['An arithmetic sequence has first term 3 and common difference 4. What is the 20th term?', 79],
    [
      'What is the sum of the first 10 terms of a geometric sequence with first term 2 and common ratio 3?',
      59048,
    ],
    ['What is the 10th term of the arithmetic sequence 5, 8, 11?', 32],
    ['Find the 6th term of a geometric progression with first term 1 and common ratio 2', 32],
    ['What is the sum of the first 5 terms of the arithmetic series 1, 3, 5, 7?', 25],
    ['A geometric sequence has first term 8 and a common ratio of 1/2. What is the 5th term?', 0.5],
  ],
  zh: [
    ['等差数列首项是3，公差是4，第20项是多少？', 79],
    ['等比数列首项为2，公比为3，前10项的和是多少？', 59048],
    ['求等差数列5、8、11的第10项', 32],
    ['已知等比数列的首项是1，公比是2，求第6项', 32],
    ['等差数列1,3,5,7的前5项和是多少？', 25],
    ['一个等比数列首项是8，公比是1/2，它的第5项是多少？', 0.5],
  ],
});
