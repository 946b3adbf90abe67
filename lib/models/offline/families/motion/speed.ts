import { closedFamily } from '../../grammar/closed-family';
import { measure } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const thing =
  '(a|the|an) (train|car|bus|plane|airplane|cyclist|boat|ship|truck|runner|bicycle|bike|man|woman|person|driver|rocket|horse)';
const moves = '(travels|drives|goes|runs|moves|flies|rides|walks|cycles|sails|covers)';
const go = '(travel|drive|go|run|move|fly|ride|walk|cycle|sail|get)';
const zhThing =
  '[一辆|一列|一架|一艘](汽车|火车|客车|货车|飞机|轮船|自行车|卡车|小汽车|列车|小船|小明|小红|小刚)';
const wanted = oneOf({
  distance: {
    en: 'how far (?:do|does|did|will|can|has|would) (?:it|i|you|we|he|she|they|the \\w+) (?:travel|go|drive|get|run|move|fly|ride|walk|gone)(?: in total)?|what distance does (?:it|he|she) (?:travel|cover)',
    zh: '(?:一共|共)?(?:行驶|行|走|飞行?|跑)了?多少(?:千米|公里|米)|路程是多少(?:千米|米)?',
  },
  speed: {
    en: 'what (?:is|was) (?:its|his|her|the) (?:average )?speed(?: in (?:km\\/h|mph|m\\/s))?|how fast (?:does|did|is|was) (?:it|he|she) (?:go|travel|going|driving|run)',
    zh: '(?:平均)?速度是多少(?:千米/小?时|公里/小?时|米/秒|米/分)?|平均每小时行驶?多少(?:千米|公里)',
  },
  time: {
    en: 'how (?:long|many hours|many minutes|much time) (?:does|did|will|would) (?:it|he|she|the trip) take',
    zh: '(?:需要?|要|用)(?:多少|几)(?:个)?(?:小时|分钟|时间)|(?:需要|要|用)多长时间',
  },
});

const does = oneOf({ yes: { en: 'does|did|will|can|would', zh: '(?!)' } });

export const speed = closedFamily({
  id: 'speed',
  topic: 'motion',
  title: { en: 'Speed, distance and time', zh: '速度、路程与时间' },
  examples: {
    en: [
      'A train travels at 60 km/h for 2.5 hours. How far does it go?',
      'A car drives 150 miles in 3 hours. What is its average speed?',
    ],
    zh: ['一辆汽车每小时行驶60千米，2.5小时行驶多少千米？', '一列火车3小时行驶240千米，速度是多少？'],
  },
  slots: {},
  maybe: {
    wanted,
    does,
    speed: measure('speed'),
    distance: measure('length'),
    time: measure('time'),
    perHour: measure('length'),
    period: oneOf({
      h: { en: '(?!)', zh: '小时|时' },
      min: { en: '(?!)', zh: '分钟|分' },
      s: { en: '(?!)', zh: '秒' },
    }),
  },
  forms: {
    en: [
      `how far {does} ${thing} ${go} in {time} at [a speed of] {speed}`,
      `if (i|you|we|he|she) ${go} [at] {speed} for {time}, {wanted}`,
      `${thing} ${moves} [at] [a speed of] {speed}. {wanted} to ${go} {distance}`,
      `{wanted} to ${go} {distance} (at|going|driving) [a speed of] {speed}`,

      `${thing} ${moves} [at] [a] [(constant|steady|average)] [(speed of)] {speed} for {time}. {wanted}`,
      `${thing} ${moves} {distance} in {time}. {wanted}`,
      `${thing} ${moves} {distance} at [a] [(constant|steady|average)] [(speed of)] {speed}. {wanted}`,
      `{wanted} to (travel|drive|go|cover) {distance} at {speed}`,
    ],
    zh: [
      '以(每|1){period}{perHour}的速度(行驶|行|走|飞行|跑){distance}{wanted}',
      '以(每|1){period}{perHour}的速度(行驶|行|走|飞行|跑){time}[,][一共|可以]{wanted}',

      `${zhThing}(每|1){period}(行驶|行|走|飞行|飞|跑|航行){perHour},{time}[一共|共|可以|能]{wanted}`,
      `${zhThing}{time}(行驶|行|走|飞行|飞|跑|航行)[了]{distance},[它的|平均|求]{wanted}`,
      `${zhThing}(每|1){period}(行驶|行|走|飞行|飞|跑|航行){perHour},(行驶|行|走|飞行|跑){distance}{wanted}`,
    ],
  },
  write: ({ wanted: named, does, speed, distance, time, perHour, period }) => {
    const wanted = named ?? (does && { value: 'distance' as const, phrase: does.phrase });
    if (!wanted) return undefined;
    const prose = { en: 'Distance is speed times time.', zh: '路程 = 速度 × 时间。' };
    if (speed?.unit && time?.unit && wanted.value === 'distance') {
      const parts = speedParts(speed.unit.symbol);
      if (!parts || parts.per !== time.unit.symbol) return undefined;
      return {
        prose,
        lines: [given('speed', speed), given('time', time), 'const distance = speed * time;'],
        answer: 'distance',
        unit: parts.length,
      };
    }
    const inHours = /km\/h|mph/.test(wanted.phrase);
    if (distance?.unit && time?.unit?.symbol === 'min' && wanted.value === 'speed' && inHours) {
      if (distance.unit.symbol !== (/mph/.test(wanted.phrase) ? 'mi' : 'km')) return undefined;
      return {
        prose,
        lines: [
          given('distance', distance),
          given('minutes', time),
          'const hours = minutes / 60;',
          'const speed = distance / hours;',
        ],
        answer: 'speed',
        unit: /mph/.test(wanted.phrase) ? 'mph' : 'km/h',
        tidy: true,
      };
    }
    if (distance?.unit && time?.unit && wanted.value === 'speed') {
      if (/ in /.test(wanted.phrase)) return undefined;
      return {
        prose,
        lines: [given('distance', distance), given('time', time), 'const speed = distance / time;'],
        answer: 'speed',
        unit: `${distance.unit.symbol}/${time.unit.symbol}`,
        tidy: true,
      };
    }
    if (distance?.unit && speed?.unit && wanted.value === 'time') {
      const parts = speedParts(speed.unit.symbol);
      if (parts?.length !== distance.unit.symbol || !asksIn(wanted.phrase, parts.per)) return undefined;
      return {
        prose,
        lines: [given('distance', distance), given('speed', speed), 'const time = distance / speed;'],
        answer: 'time',
        unit: parts.per,
        tidy: true,
      };
    }
    if (perHour?.unit && period) {
      if (time?.unit && wanted.value === 'distance') {
        if (time.unit.symbol !== period.value) return undefined;
        return {
          prose,
          lines: [given('speed', perHour), given('time', time), 'const distance = speed * time;'],
          answer: 'distance',
          unit: perHour.unit.symbol,
        };
      }
      if (
        distance?.unit &&
        wanted.value === 'time' &&
        distance.unit.symbol === perHour.unit.symbol &&
        asksIn(wanted.phrase, period.value)
      ) {
        return {
          prose,
          lines: [given('distance', distance), given('speed', perHour), 'const time = distance / speed;'],
          answer: 'time',
          unit: period.value,
          tidy: true,
        };
      }
    }
    return undefined;
  },
});

const known: Record<string, { length: string; per: string }> = {
  'km/h': { length: 'km', per: 'h' },
  mph: { length: 'mi', per: 'h' },
  'm/s': { length: 'm', per: 's' },
  'm/min': { length: 'm', per: 'min' },
  'ft/s': { length: 'ft', per: 's' },
  kn: { length: 'nmi', per: 'h' },
};
const speedParts = (symbol: string): { length: string; per: string } | undefined => known[symbol];

/** Whether the question leaves the unit of time open or asks for this one. */
const asksIn = (phrase: string, per: string): boolean =>
  /minutes|分钟/.test(phrase) ? per === 'min' : /hours|小时/.test(phrase) ? per === 'h' : true;
