import { closedFamily } from '../../grammar/closed-family';
import { withDateTools } from '../../grammar/date-lines';
import { date } from '../../grammar/date-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const unit = oneOf({
  days: { en: 'days', zh: '天|日' },
  weeks: { en: 'weeks', zh: '(?:个)?(?:星期|周)' },
});

export const daysBetween = closedFamily({
  id: 'days-between',
  topic: 'dates',
  title: { en: 'Days between two dates', zh: '两个日期之间的天数' },
  examples: {
    en: ['How many days are there between March 3, 2024 and July 4, 2024?'],
    zh: ['从2024年3月3日到2024年7月4日有多少天？'],
  },
  slots: { from: date, to: date },
  maybe: { unit },
  forms: {
    en: [
      'how long is it (from|between) {from} (to|until|and) {to} [in {unit}]',
      'how long (is|was) the (time|period) (from|between) {from} (to|until|and) {to} [in {unit}]',
      'how many {unit} (passed|have passed|elapsed|went by) (between|from) {from} (and|to) {to}',

      'how many {unit} (are there|are|passed|pass|were there) (between|from) {from} (and|to|until|till) {to}',
      'how many {unit} (between|from) {from} (and|to|until|till) {to}',
      '@ask number of {unit} (between|from) {from} (and|to|until) {to}',
      'how many {unit} (until|till) {to} from {from}',
      'how many {unit} after {from} is {to}',
      'how many {unit} is it from {from} (to|until) {to}',
      '[the] number of {unit} (between|from) {from} (and|to|until) {to}',
    ],
    zh: [
      '[从]{from}(到|至|和|与|距离|距){to}[之间|相隔|相差|一共|共|过了|经过|隔了|还](有|是|相隔|相差|过了|经过了|)[多少|几]{unit}',
    ],
  },
  write: ({ from, to, unit: named }) => {
    const unit = named ?? { value: 'days' as const };
    return {
      prose: {
        en: 'I subtract the first day from the second; the first day itself is not counted.',
        zh: '用后一个日期减前一个日期，不计起始日。',
      },
      lines: withDateTools([
        given('from', from),
        given('to', to),
        'const days = daysBetween(from, to);',
        ...(unit.value === 'weeks' ? ['const weeks = days / 7;'] : []),
      ]),
      answer: unit.value,
      unit: unit.value,
      tidy: unit.value === 'weeks',
    };
  },
});
