import { describe, expect, it } from 'vitest';
import { type DataColumn, dataColumnsSchema, maxDataRows } from './data-columns';
import { readTable } from './read-table';

const read = async (text: string): Promise<DataColumn[]> => {
  const result = await readTable(text);
  if (!result.ok) throw new Error(result.problem.code);
  expect(dataColumnsSchema.parse(result.value)).toEqual(result.value);
  return result.value;
};
const column = async (...values: string[]) => {
  const [only] = await read(['name,row', ...values.map((value) => `"${value}",x`)].join('\n'));
  return [only?.type, only?.values];
};

describe('a text becomes columns', () => {
  const expected = [
    { name: 'month', type: 'text', values: ['Jan', 'Feb, late'] },
    { name: 'sales', type: 'number', values: [1200.5, null] },
  ];
  it.each([
    ['of CSV', 'month,sales\nJan,1200.5\n"Feb, late",\n'],
    ['of a Chinese or German spreadsheet', '\uFEFFmonth;sales\r\nJan;1200.5\r\nFeb, late;\r\n'],
    ['that was copied out of a spreadsheet', 'month\tsales\nJan\t"1,200.5"\nFeb, late\t'],
    ['of a list of records', '[{"month":"Jan","sales":1200.5},{"month":"Feb, late","sales":null}]'],
    ['of a list of lists', '[["month","sales"],["Jan",1200.5],["Feb, late",null]]'],
    ['of records in an object', '{"total":2,"rows":[{"month":"Jan","sales":1200.5},{"month":"Feb, late"}]}'],
    ['of one record a line', '{"month":"Jan","sales":1200.5}\n{"month":"Feb, late"}\n'],
  ])('%s', async (_, text) => expect(await read(text)).toEqual(expected));

  it('without a header where the first row is numbers', async () => {
    expect(await read('1,2\n3,4')).toEqual([
      { name: 'column1', type: 'number', values: [1, 3] },
      { name: 'column2', type: 'number', values: [2, 4] },
    ]);
  });

  it('under names that differ and are safe as keys, with rows of one length', async () => {
    const columns = await read('a,a,,__proto__\n1,2,3,4,5\n6');
    expect(columns.map(({ name }) => name)).toEqual(['a', 'a 2', 'column3', 'column4', 'column5']);
    expect(columns.map(({ values }) => values[1])).toEqual([6, null, null, null, null]);
  });
});

describe('a column is what its values say', () => {
  it.each([
    [
      'numbers, grouped or with an exponent',
      ['1,234', '-5.5', '1e3', ''],
      'number',
      [1234, -5.5, 1000, null],
    ],
    ['numbers with some missing', ['1', 'N/A', '-'], 'number', [1, null, null]],
    ['nothing but missing marks: text', ['N/A', '-'], 'text', ['N/A', '-']],
    ['codes that begin with a zero: text', ['007', '123'], 'text', ['007', '123']],
    ['identity cards, which no number holds: text', ['110101199003077758'], 'text', ['110101199003077758']],
    ['true and false', ['TRUE', 'false', ''], 'boolean', [true, false, null]],
    ['dates, which stay text', ['2026-01-31', '2026/2/1'], 'date', ['2026-01-31', '2026/2/1']],
    ['Chinese dates', ['2026年1月31日'], 'date', ['2026年1月31日']],
    ['dates and words: text', ['2026-01-31', 'soon'], 'text', ['2026-01-31', 'soon']],
    ['text with its spaces', [' a ', 'b'], 'text', [' a ', 'b']],
  ])('%s', async (_, values, type, kept) => expect(await column(...values)).toEqual([type, kept]));

  it('in JSON, whose kinds stay what they are', async () => {
    const columns = await read('[{"a":"1","b":1,"c":{"d":[2]},"e":null},{"a":"2","b":"x","c":null}]');
    expect(columns).toEqual([
      { name: 'a', type: 'text', values: ['1', '2'] },
      { name: 'b', type: 'mixed', values: [1, 'x'] },
      { name: 'c', type: 'text', values: ['{"d":[2]}', null] },
      { name: 'e', type: 'empty', values: [null, null] },
    ]);
  });
});

describe('what is no data set is refused with its reason', () => {
  it.each([
    ['nothing', ' \n', { code: 'data-empty' }],
    ['a header alone', 'a,b\n', { code: 'data-empty' }],
    ['JSON that is no table', '{"a":1}', { code: 'data-no-table' }],
    ['an open quotation mark', 'a,b\n"1,2\n3,4', { code: 'data-quotes' }],
    ['JSON that is cut off', '[{"a":1},', { code: 'data-not-json' }],
    [
      'too many rows',
      `a\n${'x\n'.repeat(maxDataRows + 1)}`,
      { code: 'data-too-many-rows', count: maxDataRows + 1 },
    ],
    ['too many columns', `${'a,'.repeat(101)}\n1`, { code: 'data-too-many-columns', count: 102 }],
    ['too much text', `a\n${`${'x'.repeat(15_000)}\n`.repeat(70)}`, { code: 'data-too-large' }],
    ['a value that is too long', `a\n${'x'.repeat(20_001)}`, { code: 'data-too-large' }],
  ])('%s', async (_, text, problem) => expect(await readTable(text)).toMatchObject({ ok: false, problem }));
});

it.each(['n,m\n-0,1\n-0.0,2', '[{"n": -0, "m": 1}, {"n": -0.0, "m": 2}]'])(
  'minus zero in %j is zero, as it would be once saved',
  async (text) => {
    const [first] = await read(text);
    expect(first?.values.map((value) => Object.is(value, 0))).toEqual([true, true]);
  },
);
