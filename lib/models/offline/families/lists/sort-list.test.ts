import { checkFamily } from '../../testing/check-family';
import { sortList } from './sort-list';

checkFamily(sortList, {
  en: [
    ['Sort these numbers: 4, 2, 9', [2, 4, 9]],
    ['Sort 5, 3, 9 and 1 in ascending order.', [1, 3, 5, 9]],
    ['Put pear, apple and fig in alphabetical order.', ['apple', 'fig', 'pear']],
    ['Arrange the numbers 2.5, -1, 10 from largest to smallest', [10, 2.5, -1]],
    ['Sort the following numbers: 10, 9, 8', [8, 9, 10]],
    ['Order 1/2, 1/3, 1/4 from smallest to largest', [1 / 4, 1 / 3, 1 / 2]],
    ['sort [3, 1, 2] descending', [3, 2, 1]],
  ],
  zh: [
    ['把5、3、9、1从小到大排列。', [1, 3, 5, 9]],
    ['将2.5、-1、10按从大到小的顺序排列', [10, 2.5, -1]],
    ['把10,9,8升序排列', [8, 9, 10]],
    ['将下列各数从小到大排列：0.5、0.05、5', [0.05, 0.5, 5]],
    ['把三、一、二由大到小排一排', [3, 2, 1]],
    ['请把7、70、17从大到小排列', [70, 17, 7]],
  ],
});
