import { checkFamily } from '../../testing/check-family';
import { whatDate } from './what-date';

checkFamily(whatDate, {
  en: [
    ['Yesterday was March 31, 2022. What is the date a month ago in MM/DD/YYYY?', '03/01/2022'],
    [
      'The exam is on Jul 4, 2020, which is 3 days away from now. What is the date today in MM/DD/YYYY?',
      '07/01/2020',
    ],
    ['Today is 8/3/1997. What is the date one year ago from today?', '1996-08-03'],
    [
      'Ann was born on the last day of February in 1996. Today is her 5-year-old birthday. What is the date tomorrow in DD/MM/YYYY?',
      '01/03/2001',
    ],
    [
      'Tom thinks today is 6/18/2019, but Ann thinks today is 6/19/2019. Ann is right. What is the date yesterday in MM/DD/YYYY?',
      '06/18/2019',
    ],
    ['It was Oct 1st, 2021 2 weeks ago. What is the date 24 hours later in MM/DD/YYYY?', '10/16/2021'],
    ["Today is New Year's Eve of 1999. What is the date tomorrow in MM/DD/YYYY?", '01/01/2000'],
    [
      'Today is the last day of the second quarter of 2008. What is the date today in MM/DD/YYYY?',
      '06/30/2008',
    ],
    ['2001 is coming in 48 hours. What is the date today in MM/DD/YYYY?', '12/30/2000'],
    [
      'The current local time is 3:02 pm of 5/4/2004. What is the date 10 days ago in MM/DD/YYYY?',
      '04/24/2004',
    ],
    ['Today is Thanksgiving of 2015. What is the date today?', '2015-11-26'],
    ['Today is the last Friday of May 2022. What is the date today in MM/DD/YYYY?', '05/27/2022'],
    ['Today is the 100th day of 2021. What is the date tomorrow?', '2021-04-11'],
    ['Three days from now will be June 1, 2022. What is the date today?', '2022-05-29'],
    ['Tom was born on Feb 29, 2000. Today is his 21st birthday. What is the date today?', '2021-02-28'],
    ['If today is May 5, 2024, what date is it in 10 days?', '2024-05-15'],
    [
      'Ann opened her shop on May 5, 2010. Today is its 10th anniversary. What is the date yesterday?',
      '2020-05-04',
    ],
    ["Today is April Fools' Day of 2019. What is the date 3 days ago?", '2019-03-29'],
  ],
  zh: [
    ['今天是2024年国庆节。明天是几月几日？', '2024-10-02'],
    ['今天是2021年的第100天。明天是几月几日？', '2021-04-11'],
    ['昨天是2021年4月30日。明天是几月几日？', '2021-05-02'],
    ['今天是2026年2月27日。10天后是几月几日？', '2026-03-09'],
    ['前天是2024年2月27日，今天是几号？', '2024-02-29'],
    ['今天是2023年1月31日，一个月后是哪一天？', '2023-02-28'],
    ['3天后是2020年1月1日。昨天是几月几日？', '2019-12-28'],
    ['今天是2024年的最后一天。后天是几月几日？', '2025-01-02'],
  ],
});
