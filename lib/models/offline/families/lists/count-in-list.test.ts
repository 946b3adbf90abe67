import { checkFamily } from '../../testing/check-family';
import { countInList } from './count-in-list';

checkFamily(countInList, {
  en: [
    ['How many of the numbers 3, 8, 12, 5 and 20 are greater than 7?', 3],
    ['How many even numbers are in 1, 2, 3, 4, 6?', 3],
    ['How many numbers in [1, -2, -3] are negative?', 2],
    ['How many of 10, 15, 20, 21 are divisible by 5?', 3],
    ['How many odd numbers are there among 1, 3, 4?', 2],
    ['How many of the numbers 1.5, 2.5, 3 are below 2.6?', 2],
  ],
  zh: [
    ['3、8、12、5、20中有几个数大于7？', 3],
    ['1、2、3、4、6中有几个偶数？', 3],
    ['1、-2、-3中有几个负数', 2],
    ['10、15、20、21中有多少个数能被5整除', 3],
    ['1、3、4这几个数中，有几个奇数？', 2],
    ['1.5、2.5、3里有几个小于2.6的数？', 2],
  ],
});
