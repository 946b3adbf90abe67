import type { Example } from './example';

export const datesAndCounting: Example = {
  id: 'dates-and-counting',
  en: {
    title: 'Dates and counting',
    summary: 'Days between dates, weekdays, and counting without listing.',
    cells: [
      `Calendars are full of traps: months of different lengths, leap years, and the question whether both ends count. A program makes the choice visible; look for it.`,
      { question: 'How many days are there between March 5, 2026 and July 20, 2026?', expected: '137' },
      { question: 'What day of the week was July 20, 1969?', expected: 'Sunday' },
      { question: 'What date is 100 days after January 1, 2027?', expected: '2027-04-11' },
      `## Counting

How many ways are there to choose $k$ of $n$ things, when their order does not count?

$$\\binom{n}{k} = \\frac{n!}{k!\\,(n-k)!}$$`,
      { question: 'In how many ways can 5 students stand in a row?', expected: '120' },
      { question: 'How many ways are there to choose 3 students from a group of 8?', expected: '56' },
      { question: 'How many prime numbers are there below 100?', expected: '25' },
    ],
  },
  zh: {
    title: '日期与计数',
    summary: '两个日期相隔几天、某天是星期几，以及不用一一列举的计数。',
    cells: [
      `日历里到处是陷阱：大月小月、闰年，还有“头尾算不算”。程序会把选择写明白，读的时候请留意。`,
      { question: '从2026年3月5日到2026年7月20日相隔多少天？', expected: '137' },
      { question: '1969年7月20日是星期几？', expected: '星期日' },
      { question: '2027年1月1日之后100天是几月几日？', expected: '2027-04-11' },
      `## 计数

从 $n$ 个东西里选出 $k$ 个，不计次序，有多少种选法？

$$\\binom{n}{k} = \\frac{n!}{k!\\,(n-k)!}$$`,
      { question: '5名同学排成一排，有多少种排法？', expected: '120' },
      { question: '从8名同学中选3名，有多少种选法？', expected: '56' },
      { question: '100以内有多少个质数？', expected: '25' },
    ],
  },
};
