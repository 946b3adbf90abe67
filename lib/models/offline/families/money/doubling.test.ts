import { checkFamily } from '../../testing/check-family';
import { doubling } from './doubling';

checkFamily(doubling, {
  en: [
    ['A colony of 100 bacteria doubles every 3 hours. How many bacteria are there after 12 hours?', 1600],
    ['A population of 5 triples every day. How many are there after 3 days?', 135],
    ['80 grams of iodine halves every 8 days. How much is left after 24 days?', 10],
    ['A sample of 64 mg halves every hour. How much is left after 2 hours?', 16],
    ['A culture of 10 cells doubles each minute. How many cells are there after 10 minutes?', 10240],
    ['A group of 7 rabbits doubles every 2 years. How many rabbits will there be in 4 years?', 28],
  ],
  zh: [
    ['细菌有100个，每3小时翻一倍，12小时后有多少个？', 1600],
    ['细胞5个，每天变为原来的3倍，3天后有多少个？', 135],
    ['碘80克，每8天减半，24天后还剩多少克？', 10],
    ['兔子7只，每2年翻一番，4年后有多少只？', 28],
    ['细胞10个，每分钟翻倍，10分钟后是多少个？', 10240],
    ['细菌有3个，每隔2小时减少一半，经过4小时之后有多少个？', 0.75],
  ],
});
