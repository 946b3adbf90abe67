import { closedFamily } from '../../grammar/closed-family';
import { date } from '../../grammar/date-slots';
import { given } from '../../grammar/program-lines';

export const weekdayOf = closedFamily({
  id: 'weekday',
  topic: 'dates',
  title: { en: 'The weekday of a date', zh: '某天是星期几' },
  examples: { en: ['What day of the week was July 20, 1969?'], zh: ['1949年10月1日是星期几？'] },
  slots: { date },
  forms: {
    en: [
      '(what|which) (day of the week|weekday|day) (is|was|will be|did|does|was it on|is it on|will it be on) [on] {date} [fall on|be]',
      '@ask [day of the week|weekday] (of|on|for) {date}',
      'on (what|which) (day of the week|weekday) (is|was|did|does|will) {date} [fall|be]',
    ],
    zh: ['{date}(是|为|那天是)(星期几|周几|礼拜几)'],
  },
  write: ({ date }, language) => ({
    prose: { en: 'The calendar of the language knows the weekday of every date.', zh: '由日历求出星期几。' },
    lines: [
      given('date', date),
      language === 'zh'
        ? "const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];"
        : "const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];",
    ],
    answer: 'weekdays[date.getUTCDay()]',
    tidy: false,
  }),
});
