import { closedFamily } from '../../grammar/closed-family';
import { moved, withDateTools } from '../../grammar/date-lines';
import { date, span } from '../../grammar/date-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const direction = oneOf({
  after: { en: 'after|from|later than', zh: '之后|以后|后' },
  before: { en: 'before|prior to', zh: '之前|以前|前' },
});
const wanted = oneOf({
  weekday: {
    en: 'what day of the week|which day of the week|what weekday|which weekday',
    zh: '星期几|周几|礼拜几',
  },
  date: {
    en: 'what date|which date|what is the date|what day|what will the date be',
    zh: '几月几日|几月几号|哪一天|哪天|什么日期|几号|几日|什么时候',
  },
});

const added = oneOf({ yes: { en: 'add', zh: '(?!)' } });
const taken = oneOf({ yes: { en: 'subtract|take', zh: '(?!)' } });
const minus = oneOf({ yes: { en: 'minus|less', zh: '(?!)' } });

export const dateAfter = closedFamily({
  id: 'date-after',
  topic: 'dates',
  title: { en: 'The date so long after or before another', zh: '推算日期' },
  examples: {
    en: [
      'What date is 100 days after March 3, 2024?',
      'What day of the week is 3 weeks before July 4, 2026?',
    ],
    zh: ['2024年3月3日之后100天是几月几日？', '2026年7月4日三周前是星期几？'],
  },
  slots: { date, span },
  maybe: { wanted, direction, added, taken, minus },
  forms: {
    en: [
      '{wanted} [is|was|will it be|is it|comes|falls|will be] [on] {span} {direction} {date}',
      '{span} {direction} {date} is {wanted}',
      '@ask {span} {direction} {date}',
      '{added} {span} to {date}',
      '{taken} {span} from {date}',
      '@ask {date} plus {span}',
      '@ask {date} {minus} {span}',
    ],
    zh: [
      '{date}(的|再过|往后|过|){span}{direction}(是|的日期是|)({wanted}|多少)',
      '{date}{direction}[的][第]{span}是{wanted}',
      '{date}(往|向){direction}[推]{span}是{wanted}',
      '{date}再过{span}[{direction}]是{wanted}',
    ],
  },
  write: ({ date, span, direction, wanted, taken, minus }, language) => {
    const back = direction?.value === 'before' || taken !== undefined || minus !== undefined;
    const weekday = wanted?.value === 'weekday';
    const names =
      language === 'zh'
        ? "['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']"
        : "['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']";
    const answer = weekday ? 'weekdays[wanted.getUTCDay()]' : 'isoDay(wanted)';
    return {
      prose: { en: 'I start from the date and count the days or months.', zh: '从给定日期起推算。' },
      lines: withDateTools(
        [
          given('start', date),
          {
            code: `const wanted = ${moved('start', span, back ? -1 : 1)};`,
            note: `"${span.phrase}${direction ? ` ${direction.phrase}` : ''}"`,
          },
          ...(weekday ? [`const weekdays = ${names};`] : []),
        ],
        answer,
      ),
      answer,
      tidy: false,
    };
  },
});
