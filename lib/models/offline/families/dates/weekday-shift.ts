import { closedFamily } from '../../grammar/closed-family';
import { weekday } from '../../grammar/date-slots';
import { count } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const unit = oneOf({ '1': { en: 'days?', zh: '天|日' }, '7': { en: 'weeks?', zh: '周|个?星期' } });
const back = oneOf({ yes: { en: 'ago|before|earlier', zh: '前|之前|以前' } });
const asks = '(what day [of the week]|what weekday|which day of the week|which weekday)';

/** So many days from a weekday, without a date. */
export const weekdayShift = closedFamily({
  id: 'weekday-shift',
  topic: 'dates',
  title: { en: 'The weekday so many days on', zh: '几天后是星期几' },
  examples: {
    en: ['If today is Monday, what day of the week is it in 100 days?'],
    zh: ['今天是星期三，再过10天是星期几？'],
  },
  slots: { start: weekday, days: count, unit },
  maybe: { back },
  forms: {
    en: [
      `[if] (today is|it is) [a] {start}[.|,] ${asks} (is it|will it be|is|was it|comes) (in {days} {unit}|{days} {unit} (from now|from today|later)|{days} {unit} {back})`,
      `${asks} (is it|will it be|is|was it|was|comes) {days} {unit} (after|from) [a] {start}`,
      `${asks} (is it|is|was it|was|comes) {days} {unit} {back} [a] {start}`,
    ],
    zh: [
      '[如果]今天[是]{start},[那么][再过|过]{days}{unit}[后|之后|以后][是](星期几|周几|礼拜几)',
      '[如果]今天[是]{start},[那么]{days}{unit}{back}[是](星期几|周几|礼拜几)',
      '{start}[再过|过]{days}{unit}[后|之后]是(星期几|周几|礼拜几)',
    ],
  },
  write: ({ start, days, unit, back }, language) => {
    const names =
      language === 'zh'
        ? "['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']"
        : "['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']";
    return {
      prose: {
        en: 'The weekdays come again every seven days: I count and keep the remainder.',
        zh: '星期每七天一循环：相加后取除以 7 的余数。',
      },
      lines: [
        `const weekdays = ${names};`,
        step(
          `const start = ${start.code};`,
          `"${start.phrase}" (0 is Sunday)`,
          `"${start.phrase}"（0 为星期日）`,
        ),
        given(unit.value === '7' ? 'weeks' : 'days', days),
        `const moved = start ${back ? '-' : '+'} ${unit.value === '7' ? 'weeks * 7' : 'days'};`,
        'const wanted = ((moved % 7) + 7) % 7;',
      ],
      answer: 'weekdays[wanted]',
      tidy: false,
    };
  },
});
