import { checkFamily } from '../../testing/check-family';
import { leapYear } from './leap-year';

checkFamily(leapYear, {
  en: [
    ['Is 2100 a leap year?', 'no'],
    ['Was the year 2000 a leap year?', 'yes'],
    ['How many leap years are there between 1900 and 2000?', 25],
    ['How many days are in February 2024?', 29],
    ['How many days does April, 2023 have?', 30],
    ['How many days are there in the year 2024?', 366],
  ],
  zh: [
    ['2100年是闰年吗？', '不是'],
    ['2000年是不是闰年？', '是'],
    ['1900年到2000年有多少个闰年？', 25],
    ['2024年2月有多少天？', 29],
    ['2023年4月份有几天？', 30],
    ['2024年全年有多少天？', 366],
  ],
});
