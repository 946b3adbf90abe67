import { expect, it } from 'vitest';
import { programReply } from '../reasoning/testing/scripted';
import type { Cell } from './cell';
import { namesHandedOut } from './handed-out-questions';
import { handoutOf } from './handout';
import { newDataCell, newQuestionCell, newTextCell } from './new-cell';
import { progressOf } from './progress';
import { askedCell } from './testing/asked-cell';

const all = { cell: null, programs: true, data: true };
const data = newDataCell('sales', 'a3', {
  name: 'sales',
  columns: [{ name: 'n', type: 'number', values: [1, 2] }],
});

async function lesson(): Promise<Cell[]> {
  const answered = await askedCell('program', ['answer(987654)'], {
    id: 'q',
    question: 'How many?',
    expected: '987654',
    check: { assertions: 'value > 987653', tell: true, hidden: false },
    notes: 'Say 987654 last.',
    name: 'many',
  });
  const earlier = [answered.trace];
  return [
    { ...answered, earlier, collapsed: true },
    { ...newTextCell('t', 'a1', 'Read.'), notes: 'x' },
    data,
  ];
}

it('hands out questions with nothing of what was asked, found, expected, noted or tried before', async () => {
  const cells = await lesson();
  const notebook = { title: 'Lesson', model: 'own:mine', strategy: 'vote', cells };
  const given = handoutOf(notebook, { ...all, programs: false });
  expect(given).toEqual({
    title: 'Lesson',
    model: null,
    strategy: 'vote',
    cells: [
      { ...newQuestionCell('q', 'a0', 'How many?'), name: 'many' },
      newTextCell('t', 'a1', 'Read.'),
      data,
    ],
  });
  expect(JSON.stringify(given)).not.toContain('98765');
});

it('puts the program into the editor where it is to be given, and runs nothing', async () => {
  const [question] = handoutOf({ title: '', model: null, cells: await lesson() }, all).cells;
  expect(question).toMatchObject({ draft: 'answer(987654)', trace: [], earlier: [], expected: null });
});

it('hands out one question with the data sets, or none of them', async () => {
  const notebook = { title: '', model: null, cells: await lesson() };
  const ids = (options: object) => handoutOf(notebook, { ...all, ...options }).cells.map(({ id }) => id);
  expect([ids({ cell: 'q' }), ids({ cell: 'q', data: false }), ids({ data: false })]).toEqual([
    ['q', 'sales'],
    ['q'],
    ['q', 't'],
  ]);
});

it.each<[string, string[], boolean]>([
  ['the question itself', ['How many pencils are left?'], true],
  ['other case, spaces and full width', ['Ｈow  many PENCILS, are left'], true],
  ['words around it', ['Please solve: How many pencils are left? Only code.'], true],
  ['one of several texts', ['Something', 'how many pencils are left'], true],
  ['another question', ['How many pens are left?'], false],
  ['a short question inside of another', ['What is 2+2 in binary?'], false],
  ['a short question alone', ['2 + 2 ?'], true],
  ['nothing', [], false],
])('knows a question that was handed out: %s', (_what, texts, known) => {
  const cells = [
    newQuestionCell('a', 'a0', 'How many pencils are left?'),
    newQuestionCell('b', 'a1', '2+2?'),
  ];
  expect(namesHandedOut(texts, [...cells, newQuestionCell('c', 'a2', '')])).toBe(known);
});

it('says how far a student is', async () => {
  const blank = newQuestionCell('q', 'a0', 'How many?');
  const [right, thrown] = await Promise.all([
    askedCell('program', ["answer(4, 'pens')"]),
    askedCell('program', [programReply("bad('no')")]),
  ]);
  expect([blank, { ...blank, draft: 'answer(' }, thrown, right].map(progressOf)).toEqual([
    { state: null, answer: null },
    { state: 'written', answer: null },
    { state: 'failed', answer: null },
    { state: 'answered', answer: { value: { type: 'number', text: '4' }, unit: 'pens' } },
  ]);
});
