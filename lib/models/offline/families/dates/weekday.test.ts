import { checkFamily } from '../../testing/check-family';
import { weekdayOf } from './weekday';

checkFamily(weekdayOf, {
  en: [
    ['What day of the week was July 20, 1969?', 'Sunday'],
    ['What day is 2000-01-01?', 'Saturday'],
    ['Which weekday was 14 July 1789?', 'Tuesday'],
    ['On what day of the week did December 25, 2023 fall?', 'Monday'],
    ['What is the weekday of Feb 29, 2024?', 'Thursday'],
    ['What day of the week will be 1/1/2030', 'Tuesday'],
  ],
  zh: [
    ['1949年10月1日是星期几？', '星期六'],
    ['2000年1月1日是周几', '星期六'],
    ['2023年12月25日是星期几', '星期一'],
    ['二〇二四年二月二十九日是星期几？', '星期四'],
    ['1969-07-20是礼拜几？', '星期日'],
    ['请问2030年1月1日是星期几？', '星期二'],
  ],
});
