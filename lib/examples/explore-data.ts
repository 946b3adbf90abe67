import type { DataColumn } from '@/lib/notebook/data/data-columns';
import type { Example } from './example';

/** A made-up stall of a school garden: three crops in four months. */
const months = { en: ['May', 'June', 'July', 'August'], zh: ['五月', '六月', '七月', '八月'] };
const crops = { en: ['beans', 'carrots', 'tomatoes'], zh: ['豆角', '胡萝卜', '番茄'] };
const kilos = [12, 18, null, 15, 22, 9.5, 11, 25, 31, 6, 19, 42];
const prices = [4.5, 2, 6, 4, 2, 5.5, 4, 1.8, 4, 4.8, 1.8, 3.2];

const columns = (language: 'en' | 'zh', names: [string, string, string, string]): DataColumn[] => {
  const places = kilos.map((_, at) => at);
  const [month, crop, weight, price] = names;
  return [
    { name: month, type: 'text', values: places.map((at) => months[language][Math.floor(at / 3)] ?? null) },
    { name: crop, type: 'text', values: places.map((at) => crops[language][at % 3] ?? null) },
    { name: weight, type: 'number', values: kilos },
    { name: price, type: 'number', values: prices },
  ];
};

export const exploreData: Example = {
  id: 'explore-data',
  en: {
    title: 'Explore a data set',
    summary: 'A small table, questions about it, and a chart. Drop your own CSV file in its place.',
    cells: [
      `# What did the school garden sell?

The table below is a **data set**: programs read its rows as \`data.garden\`. The numbers are made up.

To use your own, drop a CSV, TSV or JSON file anywhere on this page, or choose **Replace by a file** in the table's menu.`,
      { data: 'garden', columns: columns('en', ['month', 'crop', 'kilos', 'price']) },
      { question: 'What is the total of kilos?', expected: '210.5' },
      { question: 'What is the average price where crop is tomatoes?', expected: '4.675' },
      { question: 'Which month has the highest kilos?', expected: 'August' },
      `## A picture

A program draws by saying how its table is to be shown. **As a table** under the chart shows the numbers behind it.`,
      { question: 'Draw a bar chart of the total kilos by crop.', expected: null },
      'One place of the table is empty. Find it by sorting, and find the line of a program that deals with it.',
    ],
  },
  zh: {
    title: '探索一份数据',
    summary: '一张小表、几个问题和一张图。把自己的 CSV 文件拖进来就能替换。',
    cells: [
      `# 学校菜园卖了什么？

下面的表格是一个**数据集**：程序用 \`data.garden\` 读取它的各行。数字是虚构的。

要用自己的数据，把 CSV、TSV 或 JSON 文件拖到本页任意处，或在表格的菜单里选“**用文件替换**”。`,
      { data: 'garden', columns: columns('zh', ['月份', '作物', '重量', '单价']) },
      { question: '重量的总和是多少？', expected: '210.5' },
      { question: '作物是番茄的单价的平均值是多少？', expected: '4.675' },
      { question: '哪个月份的重量最高？', expected: '八月' },
      `## 一张图

程序说明怎样展示它的表格，图就画出来了。图下面的“**看表格**”能看到图背后的数字。`,
      { question: '画一张每个作物的重量总和的柱形图', expected: null },
      '表里有一处是空的。用排序把它找出来，再看看程序的哪一行处理了它。',
    ],
  },
};
