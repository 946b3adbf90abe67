import { checkFamily } from '../../testing/check-family';
import { ages } from './ages';

checkFamily(ages, {
  en: [
    ['A father is 40 and his son is 10. In how many years will the father be twice as old as his son?', 20],
    ['Tom is 5 years older than Ann. Their ages add up to 31. How old is Ann?', 13],
    ['Lee is 3 years younger than Kim. Together they are 27. How old is Kim?', 15],
    [
      'The mother is 30 years old and her daughter is 2 years old. In how many years will the mother be three times as old as her daughter?',
      12,
    ],
    ['Bob is 10 years older than Sue. The sum of their ages is 50. How old is Bob?', 30],
    ['Ann is 36 and Bea is 6. In how many years will Ann be four times as old as Bea?', 4],
  ],
  zh: [
    ['爸爸今年40岁，儿子今年10岁，几年后爸爸的年龄是儿子的2倍？', 20],
    ['小明比小红大5岁，两人年龄之和是31岁，小红几岁？', 13],
    ['小李比小王小3岁，他们的年龄和是27岁，小王今年多少岁？', 15],
    ['妈妈今年30岁，女儿今年2岁，再过几年后，妈妈的年龄是女儿年龄的三倍？', 12],
    ['哥哥比弟弟大10岁，两人的年龄之和为50岁，哥哥是多大？', 30],
    ['王老师今年36岁，小刚今年6岁，几年以后王老师的年龄是小刚的4倍', 4],
  ],
});
