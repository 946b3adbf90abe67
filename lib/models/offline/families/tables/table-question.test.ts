import { checkFamily } from '../../testing/check-family';
import { tableQuestion } from './table-question';

checkFamily(tableQuestion, {
  en: [
    ['name,score\nAnn,90\nBob,72\nCid,84\nWhat is the average score?', 82],
    ['| city | people |\n|---|---|\n| A | 10 |\n| B | 30 |\nWhat is the total of people?', 40],
    ['What is the highest price?\nitem, price\npen, 1.5\nbook, 12.25', 12.25],
    ['name,score\nAnn,90\nBob,72\nWho has the lowest score?', 'Bob'],
    ['month;sales\nJan;5\nFeb;7\nFind the sum of the sales column', 12],
    ['Given the following table:\nname,age\nA,3\nB,9\nWho has the highest age?', 'B'],
  ],
  zh: [
    ['姓名,分数\n小明,90\n小红,72\n小刚,84\n谁的分数最高？', '小明'],
    ['姓名，分数\n小明，90\n小红，72\n分数的平均值是多少？', 81],
    ['| 月份 | 销量 |\n|---|---|\n| 一月 | 5 |\n| 二月 | 7 |\n求销量的总和', 12],
    ['商品,价格\n笔,1.5\n书,12\n价格最低的是哪个？', '笔'],
    ['城市,人口\n甲,10\n乙,30\n表中人口的最大值是多少', 30],
    ['姓名,年龄\n甲,3\n乙,9\n谁的年龄最小', '甲'],
  ],
});
