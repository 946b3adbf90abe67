import { expect, it } from 'vitest';
import { dataUsed } from './data-set';

const sets = [{ name: 'sales' }, { name: 'costs' }, { name: '城市' }];
const all = ['sales', 'costs', '城市'];

it.each<[what: string, program: string, used: string[]]>([
  ['names them', 'answer(data.sales.length + data["costs"].length);', ['sales', 'costs']],
  ['names one by optional chaining', 'answer(data?.sales?.[0]);', ['sales']],
  ['names a Chinese one', 'answer(data.城市.length);', ['城市']],
  ['uses them as a whole', 'answer(Object.keys(data).length);', all],
  ['takes one apart', 'const { sales } = data;', all],
  ['reads them in a template', 'answer(`${data.sales.length} rows`);', ['sales']],
  ['only speaks of data', '// all data\nanswer("the data"); /* data */', []],
  ['has data of something else', 'answer(reply.data.length);', []],
  ['declares its own', 'const data = [1];\nanswer(data.sales);', []],
  ['has a longer word', 'answer(metadata + database + data2);', []],
  ['reads what there is not', 'answer(data.other);', []],
])('a program that %s', (_, program, used) => {
  expect(dataUsed(program, sets).map(({ name }) => name)).toEqual(used);
});
