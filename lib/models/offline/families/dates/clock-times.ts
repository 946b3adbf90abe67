import { clock } from '../../grammar/clock-slot';
import { closedFamily } from '../../grammar/closed-family';
import { number } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';

const direction = oneOf({
  later: { en: 'after|from|later', zh: '之?后|以后' },
  before: { en: 'before|earlier than', zh: '之?前|以前' },
});

export const clockTimes = closedFamily({
  id: 'clock-times',
  topic: 'dates',
  title: { en: 'Clock times and durations', zh: '钟点与时长' },
  examples: {
    en: ['What time is it 2 hours and 45 minutes after 10:30 am?', 'How long is it from 9:15 am to 2:40 pm?'],
    zh: ['上午10点30分之后2小时45分钟是几点？', '从上午9点15分到下午2点40分有多长时间？'],
  },
  slots: { start: clock },
  maybe: { thing2: noun, thing3: noun, hours: number, minutes: number, direction, end: clock, thing: noun },
  forms: {
    en: [
      '(what time|when) (is it|is|will it be|was it) [{hours} (hour|hours)] [and] [{minutes} (minute|minutes)] {direction} {start}',
      '(a|an|the) {thing} (starts|begins|leaves) at {start} and (lasts|takes) [{hours} (hour|hours)] [and] [{minutes} (minute|minutes)]. (when|what time|at what time) does it (end|finish|arrive)',
      'how (long|much time) (is it|is|passes|is there|elapses) (from|between) {start} (to|and|until|till) {end}',
      'if it is {start} [now], (what time|when) (is it|will it be) in [{hours} (hour|hours)] [and] [{minutes} (minute|minutes)]',
      'it is {start} [now]. (what time|when) (is it|will it be) (in|after) [{hours} (hour|hours)] [and] [{minutes} (minute|minutes)]',
      '[a|an|the] {thing} (starts|begins|leaves|opens) at {start} and (ends|finishes|arrives|closes) at {end}. how (long|many hours|many minutes) (does|did|is|was) (it|the {thing2}|the {thing2} {thing3}|the trip|the journey|the drive) [last|take|open]',
      'how many minutes are (there|) (from|between) {start} (to|and|until) {end}',
      '(a|an|the) {thing} (starts|begins|leaves) at {start} and (ends|finishes|arrives) at {end}. how long (does|did|is) (it|the {thing}) (last|take|)',
    ],
    zh: [
      '现在[的时间|时间|时刻][是|]{start},[再][过][{hours}个小时|{hours}小时][零|又][{minutes}分钟|{minutes}分](后|之后|以后)是(几点|几时|什么时间)[几分]',
      '{thing}{start}(开始|开演|出发|开车),[放映|持续|全长|历时|行驶|用时|播放|上映][了][{hours}个小时|{hours}小时][零|又][{minutes}分钟|{minutes}分],(几点|什么时候|几时)[几分](结束|到达|放完|到)',
      '[{thing}]{start}(上学|出发|开始|上班|开门|开车),{end}(放学|到达|结束|下班|关门|到),[路上|一共|在校|途中|共](用了|用|持续|经过|要用|)(多长时间|多久|多少分钟|几分钟)',
      '{start}[{direction}][再过|过][{hours}个小时|{hours}小时][零|又][{minutes}分钟|{minutes}分][{direction}]是(几点|几时|什么时间|什么时候)[几分]',
      '[从]{start}(到|至){end}[一共|共|经过了|过了|经过](是|有|经过|)(多长时间|多久|多少分钟|几分钟|多少时间)',
      '{thing}{start}(开始|出发),{end}(结束|到达),(用了|持续|共用了|经过了|一共用了)(多长时间|多久|多少分钟)',
    ],
  },
  write: ({ start, hours, minutes, direction, end }, language) => {
    if (end) {
      return {
        prose: {
          en: 'I count both times in minutes after midnight; an end before the start is on the next day.',
          zh: '把时刻都化成从零点起的分钟数；若终点更早，则为第二天。',
        },
        lines: [
          given('start', start),
          given('end', end),
          'const minutes = (end - start + 24 * 60) % (24 * 60);',
          language === 'zh'
            ? 'const text = `${Math.floor(minutes / 60)}小时${minutes % 60}分钟`;'
            : 'const text = `${Math.floor(minutes / 60)} h ${minutes % 60} min`;',
          'console.log(text);',
        ],
        answer: 'minutes',
        unit: 'min',
      };
    }
    if (!hours && !minutes) return undefined;
    return {
      prose: {
        en: 'I count in minutes after midnight and write the result as a time.',
        zh: '换算成从零点起的分钟数，再写成时刻。',
      },
      lines: [
        given('start', start),
        ...(hours ? [given('hours', hours)] : ['const hours = 0;']),
        ...(minutes ? [given('minutes', minutes)] : ['const minutes = 0;']),
        'const passed = hours * 60 + minutes;',
        `const end = (((start ${direction?.value === 'before' ? '-' : '+'} passed) % (24 * 60)) + 24 * 60) % (24 * 60);`,
        "const twoDigits = (number) => String(number).padStart(2, '0');",
      ],
      answer: '`${twoDigits(Math.floor(end / 60))}:${twoDigits(end % 60)}`',
      tidy: false,
    };
  },
});
