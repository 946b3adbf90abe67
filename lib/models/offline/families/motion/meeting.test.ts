import { checkFamily } from '../../testing/check-family';
import { meeting } from './meeting';

checkFamily(meeting, {
  en: [
    [
      'Two trains are 300 km apart and travel towards each other at 70 km/h and 80 km/h. When do they meet?',
      2,
      'h',
    ],
    [
      'Two cyclists are 45 km apart and ride toward each other at 15 km/h and 15 km/h. How long until they meet?',
      1.5,
    ],
    [
      'Two cars are 330 miles apart and drive towards each other at 50 mph and 60 mph. How many hours until they meet?',
      3,
    ],
    [
      'Two runners are 100 m apart and run towards each other at 6 m/s and 4 m/s. When will they meet?',
      10,
      's',
    ],
    [
      'Two people 12 km apart start toward each other at the same time at 4 km/h and 5 km/h. When do they meet?',
      1.33333333333,
    ],
    [
      'Two boats are 90 km apart and move towards each other at 20 km/h and 25 km/h. After how many hours do they meet?',
      2,
    ],
  ],
  zh: [
    [
      '甲乙两地相距300千米，两车同时从两地相向而行，甲车每小时行70千米，乙车每小时行80千米，几小时后相遇？',
      2,
      'h',
    ],
    ['两地相距900米，两人同时从两地出发相向而行，甲每分钟行70米，乙每分钟行80米，几分钟后相遇？', 6, 'min'],
    [
      '甲、乙两地相距450千米，一辆客车和一辆货车同时从两地相对而行，客车每小时行80千米，货车每小时行70千米，经过几小时两车相遇？',
      3,
    ],
    [
      'A、B两地相距100千米，甲乙两车分别从两地同时出发，相向而行，甲车每小时行驶30千米，乙车每小时行驶20千米，多少小时后相遇',
      2,
    ],
    ['两地的距离是60千米，甲乙两人从两地同时相向而行，甲每小时行5千米，乙每小时行5千米，几个小时后相遇？', 6],
    ['甲乙两地相距1200米，两人同时从两地相向而行，甲每分钟行40米，乙每分钟行60米，多少分钟后相遇？', 12],
  ],
});
