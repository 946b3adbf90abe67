import type { Example } from './example';

export const wordProblems: Example = {
  id: 'word-problems',
  en: {
    title: 'Word problems, one step at a time',
    summary: 'Six everyday problems: read the program and see which phrase each number came from.',
    cells: [
      `Each question below is answered by a small **program**. Before you look at the answer, read the program:

- every number in it should come from the question, and a comment says from which words;
- every step should have a name that you understand.

Press **Shift+Enter** in a question to ask it.`,
      {
        question:
          'Mia has 24 stickers. She gives 9 of them to her brother. How many stickers does she have left?',
        expected: '15',
      },
      {
        question: 'There are 15 boxes. Each box holds 12 pencils. How many pencils are there in total?',
        expected: '180',
      },
      {
        question: 'Three friends share 84 marbles equally. How many marbles does each friend get?',
        expected: '28',
      },
      `## Money and speed

A price, a rate and a speed all say *how much for one*:

$$\\text{total} = \\text{how much for one} \\times \\text{how many}$$`,
      {
        question: 'A notebook costs $4. How much do 6 notebooks cost?',
        expected: '24',
      },
      { question: 'A jacket costs $80. It is on sale at 25% off. What is the sale price?', expected: '60' },
      {
        question: 'A train travels 180 kilometers in 2.5 hours. What is its average speed?',
        expected: '72',
      },
      'Now change a number in one of the questions and ask it again. Does the new answer fit your own estimate?',
    ],
  },
  zh: {
    title: '应用题，一步一步来',
    summary: '六道生活中的应用题：读程序，看看每个数来自题目的哪几个字。',
    cells: [
      `下面每道题都由一段小**程序**来回答。先别看答案，读一读程序：

- 程序里的每个数都应当来自题目，注释会写明出自哪几个字；
- 每一步都应当有你看得懂的名字。

在题目里按 **Shift+Enter** 就可以提问。`,
      { question: '小明有24张贴纸，送给弟弟9张，还剩多少张？', expected: '15' },
      { question: '有15个盒子，每个盒子装12支铅笔，一共有多少支铅笔？', expected: '180' },
      { question: '把84颗弹珠平均分给3个小朋友，每个小朋友分到多少颗弹珠？', expected: '28' },
      `## 价钱与速度

单价、速度说的都是“一份是多少”：

$$\\text{总量} = \\text{每份的量} \\times \\text{份数}$$`,
      { question: '每本笔记本4元，买6本一共多少元？', expected: '24' },
      { question: '一件外套原价80元，打七五折，现价多少元？', expected: '60' },
      { question: '一列火车2.5小时行驶180千米，平均速度是多少？', expected: '72' },
      '现在改动某道题里的一个数，再问一次。新的答案和你自己的估计相符吗？',
    ],
  },
};
