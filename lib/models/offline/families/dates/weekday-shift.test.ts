import { checkFamily } from '../../testing/check-family';
import { weekdayShift } from './weekday-shift';

checkFamily(weekdayShift, {
  en: [
    ['If today is Monday, what day of the week is it in 100 days?', 'Wednesday'],
    ['Today is Wednesday. What day will it be 10 days from now?', 'Saturday'],
    ['What day of the week was it 3 days before Friday?', 'Tuesday'],
    ['Today is Sunday. What weekday was it 1000 days ago?', 'Monday'],
    ['What day is 2 weeks after Thursday?', 'Thursday'],
  ],
  zh: [
    ['今天是星期三，再过10天是星期几？', '星期六'],
    ['今天星期一，100天后是星期几？', '星期三'],
    ['今天是星期日，1000天前是星期几？', '星期一'],
    ['如果今天是周五，过3天是星期几', '星期一'],
  ],
});
