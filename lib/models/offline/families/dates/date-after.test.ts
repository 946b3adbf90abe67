import { checkFamily } from '../../testing/check-family';
import { dateAfter } from './date-after';

checkFamily(dateAfter, {
  en: [
    ['What date is 100 days after March 3, 2024?', '2024-06-11'],
    ['What day of the week is 3 weeks before July 4, 2026?', 'Saturday'],
    ['What is the date 2 months after Dec 31, 2023?', '2024-02-29'],
    ['Which date comes one week before 1 March 2023', '2023-02-22'],
    ['What date will be 10 days from Feb 20, 2024', '2024-03-01'],
    ['What is 1 year after Feb 29, 2024?', '2025-02-28'],
  ],
  zh: [
    ['2024年3月3日之后100天是几月几日？', '2024-06-11'],
    ['2026年7月4日三周前是星期几？', '星期六'],
    ['2023年12月31日再过2个月是几月几日？', '2024-02-29'],
    ['2023年3月1日一周前是哪一天？', '2023-02-22'],
    ['2024年2月20日10天后是几号？', '2024-03-01'],
    ['2024年2月29日1年后是什么日期', '2025-02-28'],
  ],
});
