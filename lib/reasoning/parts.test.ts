import { expect, test } from 'vitest';
import { type Part, partsIn } from './parts';

const part = (name: string, asks: string, ...needs: string[]): Part => ({ name, asks, needs });

test.each<[string, string, Part[]]>([
  [
    'a plain list',
    '- eggsLaid: How many eggs are laid?\n- eggsLeft (eggsLaid): How many are left?',
    [part('eggsLaid', 'How many eggs are laid?'), part('eggsLeft', 'How many are left?', 'eggsLaid')],
  ],
  [
    'numbers, back-ticks, bold and other words around them',
    'Sure:\n1. `a`: One?\n2) **b** (`a`): Two?\nThat is all.',
    [part('a', 'One?'), part('b', 'Two?')],
  ],
  [
    'Chinese punctuation',
    '- price：一支多少元？\n- total（price）：一共多少元？',
    [part('price', '一支多少元？'), part('total', '一共多少元？', 'price')],
  ],
  [
    'needs that name nothing earlier',
    '- a (b, a): One?\n- b (a, a): Two?',
    [part('a', 'One?'), part('b', 'Two?', 'a')],
  ],
  [
    'names that can not be declared',
    '- class: One?\n- answer: Two?\n- b-c: Three?\n- d: Four?',
    [part('d', 'Four?')],
  ],
  ['a name that stands there twice', '- a: One?\n- a: Again?', [part('a', 'One?')]],
  ['no list at all', 'It is 4.', []],
])('reads sub-questions: %s', (_, text, parts) => {
  expect(partsIn(text)).toEqual(parts);
});

test('no more than five', () => {
  expect(partsIn(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `- ${name}: What?`).join('\n'))).toHaveLength(
    5,
  );
});
