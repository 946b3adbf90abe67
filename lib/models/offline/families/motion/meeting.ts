import { closedFamily } from '../../grammar/closed-family';
import { type GivenMeasure, measure, number } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const things = '(trains|cars|buses|cyclists|people|boats|trucks|runners|bikes)';
const period = oneOf({ h: { en: '(?!)', zh: '小时|时' }, min: { en: '(?!)', zh: '分钟|分' } });

const catchUp = oneOf({
  yes: {
    en: 'how long (?:does|will) it take (?:it )?to catch (?:up|it)|how long until it catches up|when does it catch up|when will it catch up',
    zh: '(?!)',
  },
});

/** Two that leave one place in opposite directions. */
function apart(first: GivenMeasure | undefined, second: GivenMeasure | undefined, time: GivenMeasure) {
  const symbol = first?.unit?.symbol;
  const units = { 'km/h': ['km', 'h'], mph: ['mi', 'h'], 'm/s': ['m', 's'], 'm/min': ['m', 'min'] };
  const parts = Object.entries(units).find(([known]) => known === symbol)?.[1];
  if (!first || !second || !parts || second.unit?.symbol !== symbol || time.unit?.symbol !== parts[1])
    return undefined;
  return {
    prose: { en: 'In opposite directions, the speeds add up.', zh: '反向而行，速度相加。' },
    lines: [
      given('firstSpeed', first),
      given('secondSpeed', second),
      given('time', time),
      'const partingSpeed = firstSpeed + secondSpeed;',
      'const apart = partingSpeed * time;',
    ],
    answer: 'apart',
    unit: parts[0],
    tidy: true,
  };
}

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
  slots: {},
  maybe: {
    distance: measure('length'),
    time: measure('time'),
    bare: number,
    catchUp,
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
      `two ${things} {distance} apart (travel|drive|move|ride|walk|run|head|are moving|are travelling|are traveling) (towards|toward) each other at {first} and {second}. (when do they meet|how long until they meet|how many hours until they meet|after how many hours do they meet|when will they meet)`,
      `two ${things} are {distance} apart and (travel|drive|move|ride|walk|run) (towards|toward) each other at {first} and {second}. how long until they meet`,
      `two ${things} (start|leave|depart) (from|) the same (place|point|town|station) [at the same time] and (travel|drive|move|ride|walk|go) in opposite directions at ({bare} and {second}|{first} and {second}). how far apart are they (after|in) {time}`,
      `(a|the) (car|train|truck|cyclist|runner|bus|bike) going {first} is {distance} behind (a|the|another) (car|train|truck|cyclist|runner|bus|bike) going {second}. {catchUp}`,

      `two ${things} are {distance} apart and (travel|drive|move|ride|walk|run|head|are moving|are travelling|are traveling) (towards|toward) each other at {first} and {second}. (when do they meet|how long until they meet|how many hours until they meet|after how many hours do they meet|how long does it take until they meet|in how many hours will they meet|when will they meet)`,
      `two ${things} [that are] {distance} apart start (towards|toward) each other [at the same time] at {first} and {second}. (when do they meet|how long until they meet|how many hours until they meet|when will they meet)`,
    ],
    zh: [
      '(甲,乙两地|甲乙两地|两地)(相距|之间的距离是){distance},(两车|甲乙两车|甲,乙两车|两人|甲乙两人)同时[从两地][出发][,]相[向|对]而行,速度分别[是|为]{first}(和|,|与){second},(几|多少|经过几|经过多少)[个]{asked}[后|两车|两人]相遇',
      '(两车|两人|甲乙两车|甲乙两人)[同时]从同一(地点|地)[出发](反向|相反方向|背向)(行驶|而行|出发|走),速度分别[是|为]{first}(和|,|与){second},{time}后(相距|两车相距|两人相距)多少(千米|公里|米)',

      '(甲,乙两地|甲乙两地|两地|A,B两地|A、B两地)(相距|之间的距离是|的距离是){distance},(两车|甲乙两车|甲,乙两车|两人|甲乙两人|一辆客车和一辆货车)(同时从两地|分别从两地同时|从两地同时)[出发][,]相[向|对]而行,(甲|甲车|客车)每{period}行[驶]{firstPer},(乙|乙车|货车)每{period2}行[驶]{secondPer},(几|多少|经过几|经过多少)[个]{asked}[后|两车|两人]相遇',
    ],
  },
  write: ({
    distance,
    time,
    bare,
    catchUp,
    first: stated,
    second,
    firstPer,
    secondPer,
    period,
    period2,
    asked,
  }) => {
    // "at 50 and 70 km/h": the unit of the second counts for both.
    const first = stated ?? (bare && second?.unit && { ...bare, unit: second.unit });
    if (time) return apart(first, second, time);
    if (!distance) return undefined;
    const speeds = first?.unit && second?.unit ? { first, second, per: first.unit.symbol } : undefined;
    const lengths = { 'km/h': 'km', mph: 'mi', 'm/s': 'm', 'm/min': 'm' };
    if (speeds) {
      const length = Object.entries(lengths).find(([symbol]) => symbol === speeds.per)?.[1];
      if (second?.unit?.symbol !== speeds.per || distance.unit?.symbol !== length) return undefined;
    } else if (!firstPer?.unit || firstPer.unit !== secondPer?.unit || firstPer.unit !== distance.unit)
      return undefined;
    else if (period?.value !== period2?.value || period?.value !== asked?.value) return undefined;
    const [a, b] = speeds ? [speeds.first, speeds.second] : [firstPer, secondPer];
    if (catchUp && a && b && a.value <= b.value) return undefined;
    return (
      a &&
      b && {
        prose: {
          en: catchUp
            ? 'The gap closes by the difference of the speeds.'
            : 'Towards each other, the speeds add up.',
          zh: '相向而行，速度相加：相遇时间 = 路程 ÷ 速度和。',
        },
        lines: [
          given('distance', distance),
          given('firstSpeed', a),
          given('secondSpeed', b),
          `const closingSpeed = firstSpeed ${catchUp ? '-' : '+'} secondSpeed;`,
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
