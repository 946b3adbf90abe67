import { afterAll, describe, expect, test } from 'vitest';
import { valueText } from '@/lib/notebook/value-text';
import type { DataForModel } from '@/lib/reasoning/data-set';
import { defaultRunLimits } from '@/lib/reasoning/run';
import { createNodeSandbox } from '@/lib/sandbox/node-sandbox';
import { writeOffline } from '../write-offline';

const sandbox = createNodeSandbox();
afterAll(() => sandbox.close());

type Set = { about: DataForModel; text: string };
const set = (
  name: string,
  columns: [name: string, type: DataForModel['columns'][number]['type'], values: unknown[]][],
): Set => ({
  about: {
    name,
    rows: columns[0]?.[2].length ?? 0,
    columns: columns.map(([column, type]) => ({ name: column, type })),
    sample: '[]',
  },
  text: JSON.stringify(columns.map(([column, , values]) => [column, values])),
});

const sales = set('sales', [
  ['month', 'text', ['Jan', 'Feb', 'Mar', 'Apr']],
  ['region', 'text', ['North', 'South', 'North', 'South']],
  ['amount', 'number', [120, 80, null, 100.5]],
  ['unit_price', 'number', [2, 4, 3, 1]],
  ['paid', 'boolean', [true, false, true, true]],
]);
const 销售 = set('销售', [
  ['月份', 'text', ['一月', '二月', '三月', '四月']],
  ['地区', 'text', ['北方', '南方', '北方', '南方']],
  ['销量', 'number', [120, 80, null, 100.5]],
]);

async function answerTo(question: string, { about, text }: Set) {
  const reply = writeOffline({ question, attempts: [], temperature: 0, seed: 0, data: [about] });
  if (reply.kind !== 'program') return reply.text;
  const request = { program: reply.reading.program, seed: 1, clock: 0, limits: defaultRunLimits };
  const outcome = await sandbox.run({ ...request, data: [{ name: about.name, text }] });
  if (outcome.kind !== 'returned' || !outcome.answer) return JSON.stringify(outcome);
  const { value, chart } = outcome.answer;
  return valueText(value) + (chart ? ` as ${chart.kind} of ${chart.y} by ${chart.x}` : '');
}

const english: [question: string, answer: string][] = [
  ['What is the total amount?', '300.5'],
  ['What is the average of the amount column?', '100.166666667'],
  ['Find the median amount in the table', '100.5'],
  ['What is the highest unit price in sales?', '4'],
  ['What was the minimum unit_price', '1'],
  ['What is the total amount where region is North?', '120'],
  ['What is the average amount where the region is "south"?', '90.25'],
  ['What is the sum of amount when unit price is above 1?', '200'],
  ['What is the total amount by region?', '[{region: "North", total: 120}, {region: "South", total: 180.5}]'],
  [
    'Draw a bar chart of the total amount by region.',
    '[{region: "North", total: 120}, {region: "South", total: 180.5}] as bar of total by region',
  ],
  [
    'Plot a line chart of the average amount per month',
    '[{month: "Jan", average: 120}, {month: "Feb", average: 80}, {month: "Apr", average: 100.5}] as line of average by month',
  ],
  ['How many rows are there?', '4'],
  ['How many rows does sales have?', '4'],
  ['How many rows are there where paid is true?', '3'],
  ['How many sales have amount over 90?', '2'],
  ['How many rows per region', '[{region: "North", count: 2}, {region: "South", count: 2}]'],
  ['Which month has the highest amount?', 'Jan'],
  ['Which region had the lowest unit price?', 'South'],
  [
    'Sort sales by unit price in descending order',
    '[{month: "Feb", region: "South", amount: 80, unit_price: 4, paid: false}, {month: "Mar", region: "North", amount: null, unit_price: 3, paid: true}, {month: "Jan", region: "North", amount: 120, unit_price: 2, paid: true}, {month: "Apr", region: "South", amount: 100.5, unit_price: 1, paid: true}]',
  ],
  ['Top 1 rows by amount', '[{month: "Jan", region: "North", amount: 120, unit_price: 2, paid: true}]'],
];
const chinese: [question: string, answer: string][] = [
  ['销量的总和是多少？', '300.5'],
  ['销售表中销量的平均值是多少？', '100.166666667'],
  ['求销量的中位数', '100.5'],
  ['销量的最大值是多少', '120'],
  ['地区是北方的销量的总和是多少？', '120'],
  ['每个地区的销量总和是多少？', '[{地区: "北方", total: 120}, {地区: "南方", total: 180.5}]'],
  [
    '画一张每个地区的销量总和的柱形图',
    '[{地区: "北方", total: 120}, {地区: "南方", total: 180.5}] as bar of total by 地区',
  ],
  [
    '用折线图表示每个月份的销量总和',
    '[{月份: "一月", total: 120}, {月份: "二月", total: 80}, {月份: "四月", total: 100.5}] as line of total by 月份',
  ],
  ['销售一共有多少行？', '4'],
  ['地区为南方的记录有多少条？', '2'],
  ['哪个月份的销量最高？', '一月'],
  ['销量最低的是哪个月份？', '二月'],
  [
    '把销售按销量从大到小排序',
    '[{月份: "一月", 地区: "北方", 销量: 120}, {月份: "四月", 地区: "南方", 销量: 100.5}, {月份: "二月", 地区: "南方", 销量: 80}]',
  ],
];

describe('the offline writer answers simple questions on a data set', () => {
  test.each(english)('%s', async (question, answer) => expect(await answerTo(question, sales)).toBe(answer));
  test.each(chinese)('%s', async (question, answer) => expect(await answerTo(question, 销售)).toBe(answer));
});

describe('what is not asked of the data is left to the others, or refused', () => {
  test.each([
    ['What is 15% of 240?', '36'],
    ['Which region has the highest profit?', 'CANNOT'],
    ['What is the total amount in France?', 'CANNOT'],
    ['Why did the amount fall?', 'CANNOT'],
    ['What is the total region?', 'CANNOT'],
    ['What is the total amount where region is West?', 'No row fits'],
  ])('%s', async (question, answer) => expect(await answerTo(question, sales)).toContain(answer));

  test('a column that two data sets have is asked back about, with what each would mean', () => {
    const other = { ...sales.about, name: 'orders' };
    const asked = { question: 'What is the total amount?', attempts: [], temperature: 0, seed: 0 };
    const torn = writeOffline({ ...asked, data: [sales.about, other] });
    expect(torn.kind).toBe('question');
    expect(torn.text).toMatch(/of sales.*\n.*of orders/);
    const named = { ...asked, question: 'What is the total amount of orders?', data: [sales.about, other] };
    expect(writeOffline(named).text).toContain('data.orders');
  });
});
