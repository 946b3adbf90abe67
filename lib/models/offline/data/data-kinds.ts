import type { Language } from '@/lib/numbers/language';
import type { Family } from '../grammar/family';
import type { DataTask } from './data-phrases';

/** A small data set to ask about, as a notebook keeps one. */
export type SampleData = {
  name: string;
  columns: (
    | { name: string; type: 'text'; values: string[] }
    | { name: string; type: 'number'; values: number[] }
  )[];
};

/** What the guide's examples ask about. */
export const sampleData: Record<Language, SampleData> = {
  en: {
    name: 'sales',
    columns: [
      {
        name: 'month',
        type: 'text',
        values: ['January', 'January', 'February', 'February', 'March', 'March'],
      },
      { name: 'region', type: 'text', values: ['North', 'South', 'North', 'South', 'North', 'South'] },
      { name: 'amount', type: 'number', values: [120, 80, 95, 110, 140, 100] },
    ],
  },
  zh: {
    name: '销售',
    columns: [
      { name: '月份', type: 'text', values: ['一月', '一月', '二月', '二月', '三月', '三月'] },
      { name: '地区', type: 'text', values: ['北方', '南方', '北方', '南方', '北方', '南方'] },
      { name: '销量', type: 'number', values: [120, 80, 95, 110, 140, 100] },
    ],
  },
};

type DataKind = Pick<Family, 'title' | 'examples'>;

/** What may be asked of a data set, a kind for each task, as people are shown them. */
const kinds: Record<DataTask['kind'], DataKind> = {
  figure: {
    title: {
      en: 'Total, average, median, highest and lowest of a column',
      zh: '一列的总和、平均值、中位数、最大值和最小值',
    },
    examples: {
      en: ['What is the total amount in sales?', 'What is the average amount where region is North?'],
      zh: ['销售中销量的总和是多少？', '地区是北方的行的销量的平均值是多少？'],
    },
  },
  groups: {
    title: { en: 'A figure or a chart for each group', zh: '分组统计和图表' },
    examples: {
      en: ['What is the total amount by region?', 'Draw a bar chart of the total amount by month.'],
      zh: ['每个地区的销量的总和是多少？', '用柱形图表示每个月份的销量的总和'],
    },
  },
  count: {
    title: { en: 'How many rows, all or some', zh: '有多少行，全部或符合条件的' },
    examples: {
      en: ['How many rows are there where amount is at least 100?'],
      zh: ['销售中销量至少是100的行一共有多少行？'],
    },
  },
  row: {
    title: { en: 'Which row has the highest or lowest value', zh: '哪一行的数值最大或最小' },
    examples: { en: ['Which month had the highest amount?'], zh: ['哪个月份的销量最大？'] },
  },
  sort: {
    title: { en: 'Sort the rows, or take the first few', zh: '排序，或取前几行' },
    examples: { en: ['Show the top 3 rows by amount.'], zh: ['列出销量最大的前3行'] },
  },
};

export const dataKinds = Object.entries(kinds).map(([kind, { title, examples }]) => ({
  id: `data-${kind}`,
  title,
  examples,
}));
