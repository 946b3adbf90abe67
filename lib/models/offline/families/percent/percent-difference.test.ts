import { checkFamily } from '../../testing/check-family';
import { percentDifference } from './percent-difference';

checkFamily(percentDifference, {
  en: [
    ['What is the percentage increase from 80 to 100?', 25, '%'],
    ['What is the percent decrease from 50 to 40?', 20],
    ['A price fell from $50 to $40. What is the percent decrease?', 20],
    ['Find the percentage change from 200 to 150', -25],
    ['By what percent increase is it from 4 to 5', 25],
    ['The population grew from 1,000 to 1,250. What is the percentage increase?', 25],
  ],
  zh: [
    ['从80增加到100，增加了百分之几？', 25, '%'],
    ['价格从50元降到40元，降低了百分之多少？', 20],
    ['从200减少到150，减少百分之几？', 25],
    ['产量从4上涨到5，上涨了百分之几？', 25],
    ['人口从1000增长到1250，增长了百分之几？', 25],
    ['从8到10的增长率是多少？', 25],
  ],
});
