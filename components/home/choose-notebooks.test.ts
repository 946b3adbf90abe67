import { expect, test } from 'vitest';
import { chooseNotebooks } from './choose-notebooks';

const notebook = (title: string, createdAt: number, updatedAt: number) => ({
  id: title,
  version: 1,
  title,
  forkedFrom: null,
  createdAt,
  updatedAt,
  deletedAt: null,
  cells: 0,
  questions: 0,
  answered: 0,
});
const notebooks = [
  notebook('Lesson 10', 1, 9),
  notebook('', 2, 8),
  notebook('Lesson 2: Percentages', 3, 7),
  notebook('复利', 4, 6),
];

test.each([
  ['', 'changed', ['Lesson 10', '', 'Lesson 2: Percentages', '复利']],
  ['', 'created', ['复利', 'Lesson 2: Percentages', '', 'Lesson 10']],
  ['', 'title', ['Lesson 2: Percentages', 'Lesson 10', '复利', '']],
  ['lesson', 'title', ['Lesson 2: Percentages', 'Lesson 10']],
  ['perc LESSON', 'changed', ['Lesson 2: Percentages']],
  ['ｌｅｓｓｏｎ', 'created', ['Lesson 2: Percentages', 'Lesson 10']],
  ['利', 'changed', ['复利']],
  ['nothing', 'changed', []],
] as const)('"%s" by %s', (words, order, titles) => {
  const chosen = chooseNotebooks(notebooks, { words, order, locale: 'en' });
  expect(chosen.map(({ title }) => title)).toEqual(titles);
});
