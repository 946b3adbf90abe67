import { checkFamily } from '../../testing/check-family';
import { nextTerm } from './next-term';

checkFamily(nextTerm, {
  en: [
    ['What is the next number in the sequence 2, 5, 8, 11?', 14],
    ['What comes next: 3, 6, 12, 24, ...?', 48],
    ['What number comes next in 1, 1, 2, 3, 5, 8?', 13],
    ['What is the next term of the sequence 1, 4, 9, 16, 25?', 36],
    ['10, 7, 4, 1. What comes next?', -2],
    ['Complete the sequence: 81, 27, 9', 3],
  ],
  zh: [
    ['找规律：2、5、8、11，下一个数是多少？', 14],
    ['按规律填数：3、6、12、24，接下来的数是几？', 48],
    ['数列1、1、2、3、5、8的下一项是多少？', 13],
    ['1、4、9、16、25，下一个数是多少', 36],
    ['10,7,4,1,下一项是几', -2],
    ['找规律填数：81，27，9，()', 3],
  ],
});
