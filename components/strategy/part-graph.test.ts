import { expect, test } from 'vitest';
import { joinedNames, joinName, partGraph } from './part-graph';

const part = (name: string, ...needs: string[]) => ({ name, asks: `${name}?`, needs });
const parts = [part('a'), part('b'), part('c', 'a', 'b'), part('d', 'a')];

test('each part stands behind all that it builds upon, and the join behind all', () => {
  const { nodes, edges } = partGraph(parts, ['c', 'd']);
  expect(nodes.map(({ name, column, row }) => [name, column, row])).toEqual([
    ['a', 0, 0],
    ['b', 0, 1],
    ['c', 1, 0],
    ['d', 1, 1],
    [joinName, 2, 0],
  ]);
  expect(edges.map(({ from, to }) => from.name + to.name)).toEqual(['ac', 'bc', 'ad', 'c=', 'd=']);
});

test.each([
  ['the names in its program', 'answer(a + dd)', ['a']],
  ['what no part needs while it has none', '', ['c', 'd']],
])('the join builds upon %s', (_, program, names) => {
  expect(joinedNames(parts, program)).toEqual(names);
});
