import { checkFamily } from '../../testing/check-family';
import { currency } from './currency';

checkFamily(currency, {
  en: [
    ['If 1 euro is 1.08 dollars, how many dollars is 250 euros?', 270, '$'],
    ['If 1 dollar = 150 yen, how many dollars can I get for 3000 yen?', 20],
    ['1 pound is worth 1.25 dollars. Convert 80 pounds to dollars.', 100],
    ['1 USD equals 7.2 CNY. What is 100 USD in CNY?', 720, 'yuan'],
    ['If one dollar costs 0.8 pounds, how many pounds do I get for 50 dollars?', 40],
    ['1 euro buys 8 yuan. How many euros is 200 yuan?', 25],
  ],
  zh: [
    ['1美元兑换7.2元人民币，300美元可以换多少元人民币？', 2160, '元'],
    ['1欧元=8元，200元可以兑换多少欧元？', 25],
    ['已知1英镑等于1.25美元，80英镑等于多少美元？', 100],
    ['1美元兑150日元，3000日元能换多少美元？', 20],
    ['如果1美元可换7元，那么700元可以换多少美元？', 100],
    ['汇率是1美元=7.1人民币，10美元合多少人民币？', 71],
  ],
});
