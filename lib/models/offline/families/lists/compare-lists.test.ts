import { checkFamily } from '../../testing/check-family';
import { compareLists } from './compare-lists';

checkFamily(compareLists, {
  en: [
    ['What is the intersection of {1, 2, 3, 4} and {3, 4, 5}?', [3, 4]],
    ['Find the union of [1, 2] and [2, 3]', [1, 2, 3]],
    ['What is the difference of {1, 2, 3} and {2, 5}?', [1, 3]],
    ['Find the common elements of the lists [5, 1, 7] and [7, 5]', [5, 7]],
    ['What is the union of the sets (1, 5) and (10, 20)', [1, 5, 10, 20]],
    ['What is the intersection of {1, 2} and {3, 4}?', []],
  ],
  zh: [
    ['求{1,2,3,4}和{3,4,5}的交集。', [3, 4]],
    ['集合{1,2}与集合{2,3}的并集是什么？', [1, 2, 3]],
    ['求{1,2,3}和{2,5}的差集', [1, 3]],
    ['{5,1,7}和{7,5}的公共元素有哪些', [5, 7]],
    ['{1,5}与{10,20}的并集是多少', [1, 5, 10, 20]],
    ['求集合{1,2}和集合{3,4}的交集', []],
  ],
});
