import type { Example } from './example';

export const compareStrategies: Example = {
  id: 'compare-strategies',
  en: {
    title: 'Compare strategies',
    summary: 'One question asked in several ways: one program, a vote, a check, and words against a program.',
    cells: [
      `# The same question, several ways

A **strategy** is the way from a question to an answer. Each cell below asks the same, by another strategy; its name stands beside the Ask button.

Press **Ask all**. With a language model connected the ways differ; the built-in offline writer has one reading of this question, and says where a strategy needs more.`,
      {
        question: 'A train travels 180 kilometers in 2.5 hours. What is its average speed?',
        expected: '72',
        strategy: 'program',
      },
      {
        question: 'A train travels 180 kilometers in 2.5 hours. What is its average speed?',
        expected: '72',
        strategy: 'checked',
      },
      {
        question: 'A train travels 180 kilometers in 2.5 hours. What is its average speed?',
        expected: '72',
        strategy: 'vote',
      },
      {
        question: 'A train travels 180 kilometers in 2.5 hours. What is its average speed?',
        expected: '72',
        strategy: 'compare',
      },
      `## What to look for

- How many requests did each way make? It stands below its program.
- Where two ways disagree: which words of the question did they read differently?
- Put a harder question into all four cells. Which way is worth its cost?`,
    ],
  },
  zh: {
    title: '比较几种策略',
    summary: '同一个问题用几种办法来问：一段程序、投票、检验，以及文字对程序。',
    cells: [
      `# 同一个问题，几种办法

**策略**是从问题走到答案的办法。下面每一格问的都一样，策略不同；策略的名称写在“提问”按钮旁边。

点“**全部提问**”。连接语言模型后，几种办法会有差别；内置的离线编写器对这道题只有一种读法，需要更多时它会说明。`,
      { question: '一列火车2.5小时行驶180千米，平均速度是多少？', expected: '72', strategy: 'program' },
      { question: '一列火车2.5小时行驶180千米，平均速度是多少？', expected: '72', strategy: 'checked' },
      { question: '一列火车2.5小时行驶180千米，平均速度是多少？', expected: '72', strategy: 'vote' },
      { question: '一列火车2.5小时行驶180千米，平均速度是多少？', expected: '72', strategy: 'compare' },
      `## 看什么

- 每种办法请求了几次？写在程序下面。
- 两种办法不一致时：它们对题目的哪几个字理解不同？
- 在四格里都换成一道更难的题。哪种办法值得它的代价？`,
    ],
  },
};
