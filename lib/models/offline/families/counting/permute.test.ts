import { checkFamily } from '../../testing/check-family';
import { permute } from './permute';

checkFamily(permute, {
  en: [
    ['How many ways can you arrange the letters in MATH?', 24],
    ['In how many ways can 5 people stand in a row?', 120],
    ['How many arrangements are there of the letters of the word BANANA?', 60],
    ['In how many ways can 6 people sit around a round table?', 120],
    ['In how many ways can the letters of MISSISSIPPI be arranged?', 34650],
    ['How many ways can you arrange 4 different books on a shelf?', 24],
    ['What is the number of permutations of 10 objects taken 3 at a time?', 720],
  ],
  zh: [
    ['5个人站成一排，有多少种站法？', 120],
    ['单词BANANA的字母有多少种不同的排列？', 60],
    ['6个人围着圆桌坐，有多少种坐法？', 120],
    ['4本不同的书排成一排，一共有多少种排法', 24],
    ['三位同学站成一行，有几种排法？', 6],
    ['MISSISSIPPI的字母共有多少种排列', 34650],
  ],
});
