import { describe, expect, it } from 'vitest';
import type { Chart } from '@/lib/reasoning/chart';
import type { Value } from '@/lib/reasoning/value';
import { chartData } from './chart-data';
import { chartLayout } from './chart-layout';
import { dateWords, numberWords } from './tick-words';

const value = (plain: unknown): Value => {
  if (plain === null) return { type: 'null' };
  if (typeof plain === 'number') return { type: 'number', text: String(plain) };
  if (typeof plain === 'string') return { type: 'text', text: plain };
  if (Array.isArray(plain)) return { type: 'list', items: plain.map(value) };
  if (typeof plain === 'object') {
    return { type: 'record', entries: Object.entries(plain).map(([key, each]) => [key, value(each)]) };
  }
  throw new Error(String(plain));
};
const rows = [
  { month: '2026-01', day: '2026/1/31', region: 'North', amount: 3, cost: 1 },
  { month: '2026-02', day: '2026/2/1', region: 'South', amount: 4, cost: null },
];
const drawn = (chart: Chart, plain: unknown = rows) => chartData(chart, value(plain));

describe('a chart draws its table', () => {
  it('bars by their names, in the order of the rows', () => {
    expect(drawn({ kind: 'bar', x: 'month', y: ['amount'] })).toEqual({
      across: 'text',
      series: [''],
      skipped: 0,
      points: [
        { x: '2026-01', y: 3, series: '' },
        { x: '2026-02', y: 4, series: '' },
      ],
    });
  });
  it('lines along dates, in UTC', () => {
    const data = drawn({ kind: 'line', x: 'day', y: ['amount'] });
    expect(data?.across).toBe('date');
    expect(data?.points.map(({ x }) => x)).toEqual([new Date('2026-01-31'), new Date('2026-02-01')]);
  });
  it('points along numbers', () => {
    expect(drawn({ kind: 'point', x: 'amount', y: ['cost'] })).toMatchObject({
      across: 'number',
      skipped: 1,
    });
  });
  it('several columns and series, each by its own name, without places that are empty', () => {
    const both = drawn({ kind: 'bar', x: 'month', y: ['amount', 'cost'], series: 'region' });
    expect(both?.series).toEqual(['North · amount', 'North · cost', 'South · amount']);
    expect(both?.skipped).toBe(1);
  });
  it('a histogram of a column, or of a list of numbers', () => {
    expect(drawn({ kind: 'histogram', x: 'amount' })?.points.map(({ x }) => x)).toEqual([3, 4]);
    expect(drawn({ kind: 'histogram' }, [1, 2, 2])?.points).toHaveLength(3);
  });
});

it.each<[string, Chart, unknown]>([
  ['a value that is no table', { kind: 'bar', x: 'a', y: ['b'] }, 5],
  ['a column that is not there', { kind: 'bar', x: 'month', y: ['sum'] }, rows],
  ['a column without numbers', { kind: 'bar', x: 'month', y: ['region'] }, rows],
  [
    'more bars than fit',
    { kind: 'bar', x: 'a', y: ['b'] },
    Array.from({ length: 201 }, (_, a) => ({ a: `${a}`, b: a })),
  ],
  [
    'more series than colours',
    { kind: 'line', x: 'b', y: ['b'], series: 'a' },
    Array.from({ length: 9 }, (_, a) => ({ a: `${a}`, b: a })),
  ],
])('%s is left to the table', (_, chart, plain) => expect(drawn(chart, plain)).toBeNull());

it('lays long names beside their bars where they don’t fit below', () => {
  const names = ['Aachen', 'Bad Kissingen', 'Castrop-Rauxel', 'Donaueschingen'].map((a) => ({ a, b: 1 }));
  const data = drawn({ kind: 'bar', x: 'a', y: ['b'] }, names);
  if (!data) throw new Error('no chart');
  const layout = (width: number) =>
    chartLayout({ kind: 'bar', x: 'a', y: ['b'] }, data, {
      width,
      locale: 'en',
      valueLabel: '',
      countLabel: '',
    });
  expect(layout(340)).toMatchObject({ sideways: true, rotated: false });
  expect(layout(900)).toMatchObject({ sideways: false, rotated: false });
});

it('writes numbers and dates as the reader does', () => {
  expect([numberWords('en')(1_200_000), numberWords('zh')(1_200_000), numberWords('en')(1234.5)]).toEqual([
    '1.2M',
    '120万',
    '1,234.5',
  ]);
  const year = [new Date('2026-01-01'), new Date('2026-12-01')];
  expect(dateWords(year, 'zh')(new Date('2026-03-01'))).toBe('2026年3月');
  expect(dateWords([new Date('2010-01-01'), new Date('2026-01-01')], 'en')(new Date('2015-01-01'))).toBe(
    '2015',
  );
});
