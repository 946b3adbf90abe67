import { checkFamily } from '../../testing/check-family';
import { workTogether } from './work-together';

checkFamily(workTogether, {
  en: [
    [
      'Anna can paint a house in 6 hours and Ben can paint it in 3 hours. How long does it take them together?',
      2,
      'hours',
    ],
    [
      'Tom can mow the lawn in 4 hours and Ann can do it in 12 hours. How many hours do they need together?',
      3,
    ],
    [
      'A pipe fills a tank in 10 minutes and another pipe fills it in 15 minutes. How long does it take both?',
      6,
    ],
    [
      'Lee can clean a room in 2 hours and Kim can clean it in 2 hours. How long will it take them working together?',
      1,
    ],
    [
      'Ann can finish the job in 20 days and Bob can finish the job in 30 days. How many days would they take together?',
      12,
    ],
    [
      'One tap can fill a pool in 5 hours and the second tap in 20 hours. How many hours will it take together?',
      4,
    ],
  ],
  zh: [
    ['一项工程，甲单独做6天完成，乙单独做3天完成，两人合作几天完成？', 2],
    ['一项工作，甲单独做需要10小时，乙单独做需要15小时，两人合作需要几小时完成？', 6],
    ['一项工程，甲做20天完成，乙做30天完成，甲乙两人合做要多少天完成', 12],
    ['一项任务，小明单独做要4小时，小红单独做要12小时，他们一起做需几小时可以完成？', 3],
    ['一项工程，甲队单独做需5天完成，乙队单独做需20天完成，两队合作需要多少天能完成？', 4],
    ['一项工作，甲单独做2天完成，乙单独做2天完成，两人合作几天完成', 1],
  ],
});
