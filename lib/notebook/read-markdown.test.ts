import { expect, it } from 'vitest';
import type { Cell } from './cell';
import { notebookHash } from './content-hash';
import { importNotebook } from './import-notebook';
import { writeMarkdown } from './markdown';
import { chineseMarkdownWords, englishMarkdownWords } from './markdown-words';
import { newQuestionCell, newTextCell } from './new-cell';
import { answeredNotebook } from './testing/answered-notebook';

const read = (text: string, name = 'Lesson one.md') => {
  const result = importNotebook(text, name);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const told = (cells: readonly Cell[]) =>
  cells.map((cell) =>
    cell.kind === 'question'
      ? `? ${cell.question} | ${cell.draft ?? ''}`
      : cell.kind === 'text'
        ? cell.text
        : '',
  );

it('reads headings, texts, and questions with their programs', () => {
  const { title, cells } = read(
    '# Rates\n\nWords\nhere.\n\n- a\n- b\n\n## More\n\n> How\n> many?\n\n```js\nanswer(1)\n```\n\nAfter.',
  );
  expect(title).toBe('Rates');
  expect(told(cells)).toEqual(['Words\nhere.\n\n- a\n- b', '## More', '? How\nmany? | answer(1)', 'After.']);
});

it.each<[string, string, string[]]>([
  ['a quotation alone as text', '> Wise words.\n\nSaid.', ['> Wise words.\n\nSaid.']],
  [
    'no structure inside of a fence',
    '````md\n# no\n> no\n```js\nno\n```\n````',
    ['````md\n# no\n> no\n```js\nno\n```\n````'],
  ],
  ['a fence that is never closed', 'a\n\n```js\nb\n\nc', ['a\n\n```js\nb\n\nc']],
  ['a program in another language as text', '> Q?\n\n```python\n1\n```', ['> Q?\n\n```python\n1\n```']],
  ['nothing', '', []],
])('takes %s', (_what, text, cells) => {
  const notebook = read(text);
  expect([notebook.title, told(notebook.cells)]).toEqual(['Lesson one', cells]);
});

it.each([englishMarkdownWords, chineseMarkdownWords])(
  'brings back what Wand wrote, but nothing of its runs',
  (words) => {
    const asked = { ...newQuestionCell('b', 'a1', 'Asked\nonly?'), expected: '4 `x`' };
    const notebook = {
      ...answeredNotebook,
      cells: [...answeredNotebook.cells.slice(1), asked, newTextCell('z', 'a9', 'End.')],
    };
    const proof = { sha256: notebookHash(notebook), checkPage: 'https://wand.example.org/check' };
    const text = writeMarkdown(notebook, words, proof);
    expect(text).toContain(proof.sha256);
    const back = read(text);
    const drafts = notebook.cells.flatMap((cell) => (cell.kind === 'question' ? [cell.question] : []));
    expect(back.cells.flatMap((cell) => (cell.kind === 'question' ? [cell.question] : []))).toEqual(drafts);
    const [product] = back.cells;
    expect(product).toMatchObject({ expected: '42', trace: [] });
    expect(product?.kind === 'question' && product.draft).toContain('answer(6 * 7');
    expect(back.cells.at(-2)).toMatchObject({ expected: '4 `x`', draft: null });
    expect(told(back.cells.slice(-1))).toEqual(['End.']);
  },
);

it('reads a notebook of another program as texts', () => {
  const file = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { name: 'python3' }, language_info: { name: 'python' } },
    cells: [
      { cell_type: 'markdown', metadata: {}, source: ['# Title\n', 'Words'] },
      {
        cell_type: 'code',
        metadata: {},
        execution_count: 1,
        source: 'print(1)',
        outputs: [
          { output_type: 'stream', name: 'stdout', text: ['1\n'] },
          { output_type: 'display_data', data: { 'image/png': 'AAAA' }, metadata: {} },
          { output_type: 'execute_result', data: { 'text/plain': '2' }, metadata: {} },
        ],
      },
      { cell_type: 'code', metadata: {}, source: [], outputs: [] },
    ],
  };
  const { title, cells } = read(JSON.stringify(file), 'other.ipynb');
  expect([title, told(cells)]).toEqual([
    'other',
    ['# Title\nWords', '```python\nprint(1)\n```\n\n```text\n1\n\n2\n```'],
  ]);
});
