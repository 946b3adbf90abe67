import { closedFamily } from '../../grammar/closed-family';
import { measure } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const things = '(trains|cars|buses|cyclists|people|boats|trucks|runners|bikes)';
const period = oneOf({ h: { en: '(?!)', zh: '小时|时' }, min: { en: '(?!)', zh: '分钟|分' } });

export const meeting = closedFamily({
  id: 'meeting',
  topic: 'motion',
  title: { en: 'Two moving towards each other', zh: '相遇问题' },
  examples: {
    en: [
      'Two trains are 300 km apart and travel towards each other at 70 km/h and 80 km/h. When do they meet?',
    ],
    zh: [
      '甲乙两地相距300千米，两车同时从两地相向而行，甲车每小时行70千米，乙车每小时行80千米，几小时后相遇？',
    ],
  },
  slots: { distance: measure('length') },
  maybe: {
    first: measure('speed'),
    second: measure('speed'),
    firstPer: measure('length'),
    secondPer: measure('length'),
    period,
    period2: period,
    asked: period,
  },
  forms: {
    en: [
      `two ${things} are {distance} apart and (travel|drive|move|ride|walk|run|head|are moving|are travelling|are traveling) (towards|toward) each other at {first} and {second}. (when do they meet|how long until they meet|how many hours until they meet|after how many hours do they meet|how long does it take until they meet|in how many hours will they meet|when will they meet)`,
      `two ${things} [that are] {distance} apart start (towards|toward) each other [at the same time] at {first} and {second}. (when do they meet|how long until they meet|how many hours until they meet|when will they meet)`,
    ],
    zh: [
      '(甲,乙两地|甲乙两地|两地|A,B两地|A、B两地)(相距|之间的距离是|的距离是){distance},(两车|甲乙两车|甲,乙两车|两人|甲乙两人|一辆客车和一辆货车)(同时从两地|分别从两地同时|从两地同时)[出发][,]相[向|对]而行,(甲|甲车|客车)每{period}行[驶]{firstPer},(乙|乙车|货车)每{period2}行[驶]{secondPer},(几|多少|经过几|经过多少)[个]{asked}[后|两车|两人]相遇',
    ],
  },
  write: ({ distance, first, second, firstPer, secondPer, period, period2, asked }) => {
    const speeds = first?.unit && second?.unit ? { first, second, per: first.unit.symbol } : undefined;
    const lengths = { 'km/h': 'km', mph: 'mi', 'm/s': 'm', 'm/min': 'm' };
    if (speeds) {
      const length = Object.entries(lengths).find(([symbol]) => symbol === speeds.per)?.[1];
      if (second?.unit?.symbol !== speeds.per || distance.unit?.symbol !== length) return undefined;
    } else if (!firstPer?.unit || firstPer.unit !== secondPer?.unit || firstPer.unit !== distance.unit)
      return undefined;
    else if (period?.value !== period2?.value || period?.value !== asked?.value) return undefined;
    const [a, b] = speeds ? [speeds.first, speeds.second] : [firstPer, secondPer];
    return (
      a &&
      b && {
        prose: {
          en: 'Towards each other, the speeds add up.',
          zh: '相向而行，速度相加：相遇时间 = 路程 ÷ 速度和。',
        },
        lines: [
          given('distance', distance),
          given('firstSpeed', a),
          given('secondSpeed', b),
          'const closingSpeed = firstSpeed + secondSpeed;',
          'const time = distance / closingSpeed;',
        ],
        answer: 'time',
        unit: speeds
          ? speeds.per.endsWith('/s')
            ? 's'
            : speeds.per.endsWith('min')
              ? 'min'
              : 'h'
          : asked?.value,
        tidy: true,
      }
    );
  },
});
