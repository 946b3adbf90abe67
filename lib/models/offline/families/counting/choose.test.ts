import { checkFamily } from '../../testing/check-family';
import { choose } from './choose';

checkFamily(choose, {
  en: [
    ['In how many ways can 3 books be chosen from 10?', 120],
    ['What is 10 choose 3?', 120],
    ['How many committees of 4 can be formed from 9 people?', 126],
    ['How many ways are there to choose 2 students out of 30 students?', 435],
    ['In how many ways can you pick 5 cards from a deck of 52 cards?', 2598960],
    ['What is the number of combinations of 8 things taken 8 at a time', 1],
  ],
  zh: [
    ['从10本书中选3本，有多少种选法？', 120],
    ['从9名学生中选出4名组成一个小组，共有多少种不同的选法？', 126],
    ['从30个人中任选2人，有几种方法？', 435],
    ['从52张牌中取5张，有多少种取法', 2598960],
    ['从8个人里挑选8个，有多少种选法？', 1],
    ['从五本不同的书中选取两本，一共有多少种方法？', 10],
  ],
});
