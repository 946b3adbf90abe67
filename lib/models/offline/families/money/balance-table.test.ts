import { checkFamily } from '../../testing/check-family';
import { balanceTable } from './balance-table';

checkFamily(balanceTable, {
  en: [
    [
      'Make a table of the balance each year for 2 years, starting with $1,000 at 4% interest.',
      [
        { year: 1, interest: 40, balance: 1040 },
        { year: 2, interest: 41.6, balance: 1081.6 },
      ],
    ],
    [
      'Show a year-by-year table for $500 at 10% for 2 years, adding $100 each year.',
      [
        { year: 1, interest: 50, balance: 650 },
        { year: 2, interest: 65, balance: 815 },
      ],
    ],
    [
      'Create a table of the savings over 1 years, starting with $200 at 5%',
      [{ year: 1, interest: 10, balance: 210 }],
    ],
    ['Print a yearly balance table for $100 at 1% for 1 years', [{ year: 1, interest: 1, balance: 101 }]],
    [
      'Make a table of the balance starting with $50 at 0% for 1 years',
      [{ year: 1, interest: 0, balance: 50 }],
    ],
    [
      'Write a table of the balances for 1 years, starting with $80 at a rate of 2.5%',
      [{ year: 1, interest: 2, balance: 82 }],
    ],
  ],
  zh: [
    [
      '本金1000元，年利率4%，列出2年中每年的余额表。',
      [
        { year: 1, interest: 40, balance: 1040 },
        { year: 2, interest: 41.6, balance: 1081.6 },
      ],
    ],
    [
      '存入500元，年利率10%，每年再存100元，列出2年的逐年余额表。',
      [
        { year: 1, interest: 50, balance: 650 },
        { year: 2, interest: 65, balance: 815 },
      ],
    ],
    ['存入200元，年利率5%，做出1年的逐年余额表', [{ year: 1, interest: 10, balance: 210 }]],
    ['本金为100元，年利率为1%，给出1年内的余额表', [{ year: 1, interest: 1, balance: 101 }]],
    ['本金50元，年利率0%，列出1年的余额表格', [{ year: 1, interest: 0, balance: 50 }]],
    ['存80元，年利率2.5%，算出1年里每年的账户余额', [{ year: 1, interest: 2, balance: 82 }]],
  ],
});
