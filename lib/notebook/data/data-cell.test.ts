import { describe, expect, it } from 'vitest';
import { cellSchema } from '../cell';
import { applyEdit } from '../edit';
import { readFile, writeFile } from '../file';
import { findInCells } from '../find';
import { readIpynb, writeIpynb } from '../ipynb';
import { writeMarkdown } from '../markdown';
import { newDataCell, newQuestionCell } from '../new-cell';
import type { Notebook } from '../notebook';
import { evenPositions } from '../position';
import { addData } from './add-data';
import type { DataColumn } from './data-columns';
import { isDataName, nameFromFile } from './data-name';
import { contentOf, dataSetsIn } from './data-set-of';

const columns: DataColumn[] = [
  { name: 'city', type: 'text', values: ['Bern', 'a|b'] },
  { name: 'people', type: 'number', values: [133_000, null] },
];
const [p0 = '', p1 = ''] = evenPositions(2);
const data = newDataCell('d', p0, { name: 'cities', file: 'cities.csv', columns });
const notebook: Notebook = { title: 'T', model: null, cells: [data, newQuestionCell('q', p1, 'How many?')] };
let count = 0;
const ids = () => {
  count += 1;
  return `n${count}`;
};
const names = ({ cells }: Notebook) => cells.flatMap((cell) => (cell.kind === 'data' ? [cell.name] : []));

describe('a data set in a notebook', () => {
  it('survives every file that reads back whole', () => {
    expect(readFile(writeFile(notebook))).toEqual({ ok: true, value: notebook });
    expect(readIpynb(JSON.parse(writeIpynb(notebook)))).toMatchObject({ ok: true, value: notebook });
  });

  it('is a table in Markdown, whose own marks stay text', () => {
    expect(writeMarkdown(notebook)).toContain(
      '`data.cities`\n\n| city | people |\n| --- | ---: |\n| Bern | 133000 |\n| a\\|b |  |',
    );
  });

  it('is found by its name and its values', () => {
    const found = (words: string) => findInCells([data], { words, matchCase: false, wholeWords: false });
    expect(found('cities').length).toBe(1);
    expect(found('bern')).toMatchObject([{ field: 'data', replaceable: false }]);
  });

  it('keeps a name of its own when it is copied or comes twice', () => {
    const twice = applyEdit(notebook, { type: 'duplicate-cell', id: 'd', newId: 'e' });
    expect(names(twice.notebook)).toEqual(['cities', 'cities2']);
    const { edit } = addData(twice.notebook, [{ file: 'Cities.csv', columns }], null, ids);
    expect(names(applyEdit(twice.notebook, edit).notebook)).toEqual(['cities', 'cities2', 'cities3']);
  });

  it('is renamed and replaced, and back', () => {
    const renamed = applyEdit(notebook, { type: 'change-data', id: 'd', name: '城市' });
    expect(names(renamed.notebook)).toEqual(['城市']);
    expect(applyEdit(renamed.notebook, renamed.inverse).notebook).toEqual(notebook);
    const other: DataColumn[] = [{ name: 'a', type: 'number', values: [1] }];
    const replaced = applyEdit(notebook, { type: 'change-data', id: 'd', file: 'x.csv', columns: other });
    expect(replaced.notebook.cells[0]).toMatchObject({ name: 'cities', file: 'x.csv', columns: other });
    expect(applyEdit(replaced.notebook, replaced.inverse).notebook).toEqual(notebook);
  });

  it('takes no name that is none', () => {
    for (const name of ['2x', 'a b', ''])
      expect(applyEdit(notebook, { type: 'change-data', id: 'd', name }).notebook).toBe(notebook);
  });

  it('stands in front of a question that nobody has written yet', () => {
    const blank = { ...notebook, cells: [newQuestionCell('q', p0)] };
    const { edit } = addData(blank, [{ file: 'a.csv', columns }], 'q', ids);
    expect(applyEdit(blank, edit).notebook.cells.map(({ kind }) => kind)).toEqual(['data', 'question']);
  });
});

it('has a hash of its content, whatever it is called', () => {
  const [set] = dataSetsIn([data]);
  expect(set).toMatchObject({ name: 'cities', cell: 'd', about: { rows: 2 } });
  expect(contentOf(structuredClone(columns)).hash).toBe(set?.hash);
  expect(contentOf([{ name: 'city', type: 'text', values: ['Bern', 'a'] }]).hash).not.toBe(set?.hash);
  // `printf '[["a",[1]]]' | sha256sum`
  expect(contentOf([{ name: 'a', type: 'number', values: [1] }]).hash).toBe(
    '926669c5ff2b263cfd83e3fac926950e252bbafaec28a0ed87618fcf0c13d192',
  );
});

it.each([
  ['Sales 2024 (north).csv', 'sales2024North'],
  ['GDP.csv', 'gdp'],
  ['2024.csv', 'table2024'],
  ['销售数据.csv', '销售数据'],
  ['---.csv', 'table'],
  ['', 'table'],
])('a file %s is the data set %s', (file, name) => {
  expect(nameFromFile(file)).toBe(name);
  expect(isDataName(name)).toBe(true);
});

it.each([
  [
    'columns of unlike length',
    [
      { name: 'a', type: 'number', values: [1] },
      { name: 'b', type: 'empty', values: [] },
    ],
  ],
  [
    'two columns of one name',
    [
      { name: 'a', type: 'empty', values: [] },
      { name: 'a', type: 'empty', values: [] },
    ],
  ],
  ['a text among numbers', [{ name: 'a', type: 'number', values: ['1'] }]],
  ['a column that would set a prototype', [{ name: '__proto__', type: 'number', values: [1] }]],
  ['no column', []],
])('a cell with %s is none', (_, wrong) => {
  expect(cellSchema.safeParse({ ...data, columns: wrong }).success).toBe(false);
});

it('a question keeps its picture in every file that reads back whole, and shows it in Markdown', () => {
  const image = { type: 'image/jpeg' as const, data: 'AAAA', width: 2, height: 1, alt: 'a [scale]' };
  const seen: Notebook = { ...notebook, cells: [{ ...newQuestionCell('q', p0, 'How heavy?'), image }] };
  expect(readFile(writeFile(seen))).toEqual({ ok: true, value: seen });
  expect(readIpynb(JSON.parse(writeIpynb(seen)))).toMatchObject({ ok: true, value: seen });
  expect(writeMarkdown(seen)).toContain('![a \\[scale\\]](data:image/jpeg;base64,AAAA)');
  const address = { ...image, data: 'https://elsewhere.example/a.jpg' };
  expect(cellSchema.safeParse({ ...seen.cells[0], image: address }).success).toBe(false);
});
