import { checkFamily } from '../../testing/check-family';
import { daysBetween } from './days-between';

checkFamily(daysBetween, {
  en: [
    ['How many days until December 25, 2026 from July 4, 2026?', 174],
    ['How many days are there between March 3, 2024 and July 4, 2024?', 123],
    ['How many days from 2024-01-01 to 2025-01-01?', 366],
    ['How many weeks are there from January 1, 2023 to January 15, 2023?', 2],
    ['What is the number of days between 1 May 2020 and 31 May 2020?', 30],
    ['How many days after Feb 28, 2023 is March 1, 2023?', 1],
    ['How many days are between 12/25/2022 and 1/1/2023?', 7],
  ],
  zh: [
    ['从2024年3月3日到2024年7月4日有多少天？', 123],
    ['2024年1月1日到2025年1月1日一共有多少天？', 366],
    ['从2023年1月1日到2023年1月15日有几个星期？', 2],
    ['2020年5月1日和2020年5月31日相差多少天', 30],
    ['2023年2月28日到2023年3月1日相隔几天？', 1],
    ['从2022-12-25至2023-01-01有几天？', 7],
  ],
});
