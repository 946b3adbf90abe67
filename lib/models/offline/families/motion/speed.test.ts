import { checkFamily } from '../../testing/check-family';
import { speed } from './speed';

checkFamily(speed, {
  en: [
    ['A train travels at 60 km/h for 2.5 hours. How far does it go?', 150, 'km'],
    ['A car drives 150 miles in 3 hours. What is its average speed?', 50, 'mi/h'],
    ['A plane flies 1000 km at 800 km/h. How long does it take?', 1.25, 'h'],
    ['A runner runs 400 meters in 50 seconds. What was his speed?', 8, 'm/s'],
    ['The bus goes at a constant speed of 45 mph for 4 hours. How far does the bus travel?', 180],
    ['A cyclist covers 36 km in 2 hours. How fast did she go?', 18],
  ],
  zh: [
    ['一辆汽车每小时行驶60千米，2.5小时行驶多少千米？', 150, 'km'],
    ['一列火车3小时行驶240千米，速度是多少？', 80, 'km/h'],
    ['飞机每小时飞行800千米，飞行1000千米需要几小时？', 1.25, 'h'],
    ['小明每分钟走60米，15分钟走多少米？', 900, 'm'],
    ['轮船4小时航行了120千米，平均每小时行多少千米', 30],
    ['一辆货车每小时行50公里，行200公里要多长时间？', 4],
  ],
});
