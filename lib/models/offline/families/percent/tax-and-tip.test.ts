import { checkFamily } from '../../testing/check-family';
import { taxAndTip } from './tax-and-tip';

checkFamily(taxAndTip, {
  en: [
    ['A meal costs $48 and you leave a 20% tip. What is the total?', 57.6, '$'],
    ['What is the sales tax on $250 at 8%?', 20],
    ['How much is a 15% tip on a $40 bill?', 6],
    ['A shirt costs $25 plus 8% tax. What is the total cost?', 27],
    ['What is $80 plus 5% tax?', 84],
    ['The bill is $60. I leave a 18% tip. How much should the tip be?', 10.8],
  ],
  zh: [
    ['一顿饭200元，另加10%的小费，一共要付多少元？', 220, '元'],
    ['商品价格500元，税率13%，税款是多少元？', 65],
    ['一件商品80元，税率5%，含税价是多少元？', 84],
    ['这顿饭花了60元，付15%的小费，小费是多少元？', 9],
    ['100元加6%的税一共是多少元？', 106],
    ['一件商品价格是250元，消费税率是8%，应交税款多少元？', 20],
  ],
});
