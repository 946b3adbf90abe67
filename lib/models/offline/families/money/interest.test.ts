import { checkFamily } from '../../testing/check-family';
import { interest } from './interest';

checkFamily(interest, {
  en: [
    ['If I invest $1,000 at 5% interest compounded annually for 1 year, how much will I have?', 1050],
    ['What is the simple interest on $2,000 at 5% for 3 years?', 300, '$'],
    ['You invest $1,000 at 4% compounded annually for 10 years. How much will you have?', 1480.24],
    ['Find the compound interest on $1000 at 10% for 2 years', 210],
    ['If you deposit $500 at 6% simple interest for 2 years, how much interest do you earn?', 60],
    ['I invest $1,000 at 12% annual interest compounded monthly for 1 years. How much do I have?', 1126.83],
    ['How much will $200 be worth in 3 years at 5% compounded yearly?', 231.53],
  ],
  zh: [
    ['本金2000元，年利率5%，存3年，单利利息是多少元？', 300, '元'],
    ['存入10000元，年利率3%，按年复利，5年后本息共多少元？', 11592.74],
    ['把5000元存入银行，年利率2%，存期3年，到期后一共可取回多少元？', 5300],
    ['存入银行1000元，年利率4%，定期2年，到期利息是多少元？', 80],
    ['本金1000元，年利率10%，按复利计算，存2年，利息共多少元？', 210],
    ['将800元存入银行，存5年，年利率2.5%，到期后利息有多少元？', 100],
  ],
});
