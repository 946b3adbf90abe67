import type { Example } from './example';

export const simulation: Example = {
  id: 'simulation',
  en: {
    title: 'Chance: count it, then simulate it',
    summary: 'Dice, coins and birthdays: an exact count beside an experiment of thousands of tries.',
    cells: [
      `Some chances can be **counted**: list all cases and see how many fit. Others are easier to **simulate**: try it many thousand times.

A simulation here always gives the same answer, because the random numbers start from a recorded *seed*. Whoever opens your link gets your numbers.`,
      { question: 'What is the probability of rolling a sum of 7 with two dice?', expected: '1/6' },
      { question: 'What is the probability of getting exactly 2 heads in 3 coin flips?', expected: '3/8' },
      `## Now by experiment

With $n$ tries, the share that a simulation finds is off by about $\\dfrac{1}{2\\sqrt{n}}$ at most times.`,
      { question: 'Simulate rolling two dice 10,000 times. How often is the sum 7?', expected: null },
      {
        question: 'What is the probability that at least two people in a group of 23 share a birthday?',
        expected: '0.5072972343',
      },
      'Edit the program of the simulation: use 100 tries, then 1,000,000. How does the answer move?',
    ],
  },
  zh: {
    title: '概率：先数，再做模拟',
    summary: '骰子、硬币和生日：精确的计数，旁边是成千上万次的试验。',
    cells: [
      `有些概率可以**数**出来：列出所有情形，看符合的有几种。有些则更适合**模拟**：试上成千上万次。

这里的模拟每次都给出同样的答案，因为随机数从记录下来的*种子*开始。别人打开你的链接，看到的也是你的数。`,
      { question: '掷两颗骰子，点数之和为7的概率是多少？', expected: '1/6' },
      { question: '抛3次硬币，恰好2次正面朝上的概率是多少？', expected: '3/8' },
      `## 再做试验

试 $n$ 次，模拟得到的频率与真值之差大多不超过 $\\dfrac{1}{2\\sqrt{n}}$。`,
      { question: '模拟掷两颗骰子10000次，点数之和为7的频率是多少？', expected: null },
      { question: '23个人中至少有两人生日相同的概率是多少？', expected: '0.5072972343' },
      '改一改模拟的程序：先试100次，再试1000000次。答案怎样变化？',
    ],
  },
};
