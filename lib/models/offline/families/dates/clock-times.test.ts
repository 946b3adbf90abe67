import { checkFamily } from '../../testing/check-family';
import { clockTimes } from './clock-times';

checkFamily(clockTimes, {
  en: [
    ['What time is it 2 hours and 45 minutes after 10:30 am?', '13:15'],
    ['How long is it from 9:15 am to 2:40 pm?', 325, 'min'],
    ['A movie starts at 7:50 pm and lasts 130 minutes. When does it end?', '22:00'],
    ['What time is it 3 hours before 1:15 am?', '22:15'],
    ['How long is it from 11:30 pm to 1:00 am?', 90],
    ['A train leaves at 08:05 and arrives at 12:50. How long does it take?', 285],
  ],
  zh: [
    ['上午10点30分之后2小时45分钟是几点？', '13:15'],
    ['从上午9点15分到下午2点40分有多长时间？', 325],
    ['晚上7点50分再过130分钟是几点？', '22:00'],
    ['下午3点半过40分钟是几点几分？', '16:10'],
    ['从11:30到13:00经过多少分钟？', 90],
    ['电影下午2点开始，下午4点15分结束，用了多长时间？', 135],
  ],
});
