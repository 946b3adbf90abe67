import { expect, it } from 'vitest';
import { readChosenFile } from './read-chosen-file';

const kindsIn = async (name: string, text: string) => {
  const read = await readChosenFile(new File([text], name));
  return read.ok ? read.value.cells.map(({ kind }) => kind) : read.problem.code;
};

it.each<[what: string, name: string, text: string, kinds: string[] | string]>([
  ['a list of questions', 'q.csv', 'question,expected\nWhat is 1 + 1?,2\n', ['question']],
  ['a table', 'sales.csv', 'month,amount\nJan,3\n', ['data', 'question']],
  ['records in JSON', 'sales.json', '[{"month":"Jan","amount":3}]', ['data', 'question']],
  ['JSON that is no table', 'a.json', '{"a":1}', 'not-wand'],
  ['no JSON', 'a.json', '{"a":', 'not-json'],
])('%s becomes what it is', async (_, name, text, kinds) => {
  expect(await kindsIn(name, text)).toEqual(kinds);
});

it('a table’s notebook has the name of its file', async () => {
  const read = await readChosenFile(new File(['a,b\n1,2\n3,x'], 'Sales 2026.csv'));
  expect(read).toMatchObject({
    ok: true,
    value: { title: 'Sales 2026', cells: [{ name: 'sales2026' }, {}] },
  });
});
