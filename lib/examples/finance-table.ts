import type { Example } from './example';

export const financeTable: Example = {
  id: 'finance-table',
  en: {
    title: 'Savings, loans and a table',
    summary: 'Interest year by year, what doubling takes, and what a loan really costs.',
    cells: [
      `Money in the bank grows by a percentage of itself. After $n$ years at a yearly rate $r$:

$$A = P\\,(1 + r)^n$$

The first question writes the growth out as a **table**; the others ask for one number of it.`,
      {
        question: 'Make a table of the balance each year for 5 years, starting with $1,000 at 4% interest.',
        expected: null,
      },
      {
        question: 'What is the simple interest on $2,000 at 5% for 3 years?',
        expected: '300',
      },
      {
        question: 'How much will $1,000 be worth after 10 years at 5% interest compounded annually?',
        expected: '1628.89',
      },
      { question: 'How many years does it take to double money at 7% interest?', expected: '11' },
      `## Prices

A percentage is always a percentage *of something*. Up by 20% and down by 20% do not cancel out.`,
      {
        question: 'The price of a ticket rose from $40 to $50. What is the percent increase?',
        expected: '25',
      },
      { question: 'What is the total for a $60 meal with a 15% tip?', expected: '69' },
    ],
  },
  zh: {
    title: '储蓄、利息与表格',
    summary: '逐年的利息、翻一番要几年，以及涨价的百分数。',
    cells: [
      `存在银行里的钱按自身的百分数增长。年利率为 $r$，$n$ 年之后：

$$A = P\\,(1 + r)^n$$

第一题把增长过程写成一张**表**，后面几题各问其中的一个数。`,
      { question: '本金1000元，年利率4%，列出5年中每年的余额表。', expected: null },
      { question: '本金2000元，年利率5%，存3年，单利利息是多少元？', expected: '300' },
      { question: '本金1000元，年利率5%，按复利计算，10年后本息和是多少元？', expected: '1628.89' },
      { question: '年利率7%，多少年能翻一番？', expected: '11' },
      `## 价格

百分数总是“某个量的”百分之几。先涨20%再降20%，回不到原价。`,
      { question: '票价从40元涨到50元，涨了百分之几？', expected: '25' },
      { question: '240的15%是多少？', expected: '36' },
    ],
  },
};
