import type { Example } from './example';

export const wordProblemLesson: Example = {
  id: 'word-problem-lesson',
  en: {
    title: 'Lesson: a word problem',
    summary: 'Predict, ask, read the program, check, change a number. Put your own problem in its place.',
    cells: [
      `# A word problem, together

**Aim:** say which number in the problem means what, and check an answer without doing the sum again.

1. Read the problem below. Everybody writes down an estimate.
2. Ask it, and look at the **program** before the answer.
3. Which words of the problem does each number come from?`,
      {
        question: 'There are 24 pencils in a box. A school buys 18 boxes. How many pencils does it buy?',
        expected: '432',
        name: 'pencils',
      },
      `## Talk about it

- Whose estimate was nearest, and how was it made?
- Press **What if** under the answer and drag a number. What does the answer do?
- What would the program look like if 7 boxes were given back?`,
      {
        question: 'The school has 18 boxes. It gives 7 of them back. How many boxes does it have left?',
        expected: '11',
      },
      `## Your turn

Write a problem of your own in the last cell, with the answer that you expect. Then ask it.`,
      { question: '', expected: null },
    ],
  },
  zh: {
    title: '一课：一道应用题',
    summary: '先估计，再提问，读程序，检验，改一个数。可以换成自己的题。',
    cells: [
      `# 一起做一道应用题

**目标：**说清题目里每个数是什么意思；不重算也能检验答案。

1. 读下面的题，每个人先写下估计。
2. 提问，先看**程序**，再看答案。
3. 程序里的每个数，来自题目的哪几个字？`,
      { question: '每盒有24支铅笔，学校买了18盒，一共买了多少支铅笔？', expected: '432', name: 'pencils' },
      `## 讨论

- 谁的估计最接近？是怎么估的？
- 点答案下面的“**如果……会怎样**”，拖动一个数，答案怎样变化？
- 如果退回7盒，程序会变成什么样？`,
      { question: '学校买了18盒铅笔，退回7盒，还剩多少盒？', expected: '11' },
      `## 轮到你了

在最后一格写一道自己的题，并写上预期的答案，然后提问。`,
      { question: '', expected: null },
    ],
  },
};
