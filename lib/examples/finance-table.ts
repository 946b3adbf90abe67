import type { Example } from './example';

export const financeTable: Example = {
  id: 'finance-table',
  en: {
    title: 'Savings, loans and a table',
    summary: 'Interest year by year, the monthly payment of a loan, and percentages of prices.',
    cells: [
      `Money in the bank grows by a percentage of itself. After $n$ years at a yearly rate $r$:

$$A = P\\,(1 + r)^n$$

The first question writes the growth out as a **table**; the others ask for one number each.`,
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
      {
        question: 'What is the monthly payment on a $200,000 loan at 6% over 30 years?',
        expected: '1199.10',
      },
      `## Prices

A percentage is always a percentage *of something*. Up by 20% and down by 20% do not cancel out.`,
      {
        question: 'A price rose from $40 to $50. What is the percent increase?',
        expected: '25',
      },
      { question: 'A meal costs $60 and you leave a 15% tip. What is the total?', expected: '69' },
    ],
  },
  zh: {
    title: '储蓄、贷款与表格',
    summary: '逐年的利息、贷款的月供，以及价格的百分数。',
    cells: [
      `存在银行里的钱按自身的百分数增长。年利率为 $r$，$n$ 年之后：

$$A = P\\,(1 + r)^n$$

第一题把增长过程写成一张**表**，后面几题各问一个数。`,
      { question: '本金1000元，年利率4%，列出5年中每年的余额表。', expected: null },
      { question: '本金2000元，年利率5%，存3年，单利利息是多少元？', expected: '300' },
      { question: '本金1000元，年利率5%，按复利计算，10年后本息和是多少元？', expected: '1628.89' },
      { question: '贷款100万元，年利率4%，30年等额本息，每月还款多少元？', expected: '4774.15' },
      `## 价格

百分数总是“某个量的”百分之几。先涨20%再降20%，回不到原价。`,
      { question: '价格从40元涨到50元，涨了百分之几？', expected: '25' },
      { question: '一顿饭200元，另加10%的服务费，一共要付多少元？', expected: '220' },
    ],
  },
};
