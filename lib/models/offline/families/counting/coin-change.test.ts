import { checkFamily } from '../../testing/check-family';
import { coinChange } from './coin-change';

checkFamily(coinChange, {
  en: [
    ['How many ways are there to make 100 cents with coins of 1, 5, 10, 25 and 50 cents?', 292],
    ['In how many ways can you make 10 cents using coins of 1, 5 and 10 cents?', 4],
    ['How many ways can you pay 5 dollars with 1, 2 and 5 dollar bills?', 4],
    ['In how many different ways can I make 12 using 5, 7?', 1],
    ['How many ways are there to make 3 with coins of 2, 4', 0],
    ['How many ways are there to change 20 cents with 10 and 5 cent coins?', 3],
  ],
  zh: [
    ['用1、2、5元的纸币凑成10元，有多少种方法？', 10],
    ['用1、5、10分的硬币凑成10分，一共有几种凑法？', 4],
    ['用1、2和5元的人民币组成5元，共有多少种不同的方法', 4],
    ['用5、7元的纸币付12元，有几种付法？', 1],
    ['用2、4角的硬币凑出3角有多少种方法', 0],
    ['用10和5分的硬币组成20分，有多少种方法？', 3],
  ],
});
