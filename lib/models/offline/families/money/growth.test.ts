import { checkFamily } from '../../testing/check-family';
import { growth } from './growth';

checkFamily(growth, {
  en: [
    ['A population of 10000 grows by 3% each year. How many are there after 5 years?', 11592.740743],
    ['A town has 2000 people and grows by 10% every year. How many will there be after 2 years?', 2420],
    ['A car is worth 20000 and decreases by 15% every year. What is it worth after 2 years?', 14450],
    ['A population of 500 shrinks by 20% per year. How many are there after 3 years?', 256],
    ['A colony of 100 bacteria grows by 50% each hour. How many will there be after 4 hours?', 506.25],
    ['The price is 100 and rises by 1% a month. What is it after 2 months?', 102.01],
  ],
  zh: [
    ['某市人口10000人，每年增长3%，5年后有多少人？', 11592.740743],
    ['某村人口有2000人，每年增长10%，2年后有多少人？', 2420],
    ['汽车为20万元，每年贬值15%，2年后是多少万元？', 144500],
    ['人口500人，每年减少20%，3年后还有多少人？', 256],
    ['产量100个，每月增长50%，4个月后达到多少个？', 506.25],
    ['价格100元，每年上涨1%，2年后是多少元？', 102.01],
  ],
});
