import { checkFamily } from '../../testing/check-family';
import { whatPercent } from './what-percent';

checkFamily(whatPercent, {
  en: [
    ['What percent of 80 is 20?', 25, '%'],
    ['45 is what percent of 60?', 75],
    ['What is 12 as a percentage of 48?', 25],
    ['18 out of 24 as a percentage', 75],
    ['Express 3 as a percentage of 8', 37.5],
    ['150 is what percentage of 100', 150],
  ],
  zh: [
    ['20是80的百分之几？', 25, '%'],
    ['45占60的百分之多少？', 75],
    ['12是48的百分之几', 25],
    ['三是八的百分之几？', 37.5],
    ['150相当于100的百分之几？', 150],
    ['求 18 是 24 的百分之几。', 75],
  ],
});
