import { checkFamily } from '../../testing/check-family';
import { listStatistics } from './list-statistics';

checkFamily(listStatistics, {
  en: [
    ['What is the average of 12, 15, 18 and 21?', 16.5],
    ['Find the standard deviation of 2, 4, 4, 4, 5, 5, 7, 9.', 2],
    ['median of 3, 1, 2', 2],
    ['What is the median of the numbers 4, 1, 3, 2?', 2.5],
    ['What is the mode of 1, 2, 2, 3?', 2],
    ['The scores are 80, 90 and 100. What is their mean?', 90],
    ['Find the range of [7, 3, 12]', 9],
    ['What is the variance of 1, 2, 3, 4?', 1.25],
    ['What is the largest of 5, 17 and 12?', 17],
    ['What is the sum of 1.1, 2.2 and 3.3?', 6.6],
  ],
  zh: [
    ['12、15、18和21的平均数是多少？', 16.5],
    ['求2、4、4、4、5、5、7、9的标准差。', 2],
    ['3、1、2的中位数是几？', 2],
    ['数据1、2、2、3的众数是多少？', 2],
    ['7、3、12的极差是多少', 9],
    ['1、2、3、4的方差是多少？', 1.25],
    ['求80、90和100这几个数的平均值', 90],
    ['5、17和12中最大的数是多少？', 17],
  ],
});
