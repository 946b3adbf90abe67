import { expect, it } from 'vitest';
import { hasMath } from './has-math';

it.each([
  ['$\\frac{1}{2}$', true],
  ['so $$x^2$$', true],
  ['x is $\\sqrt 2$ here', true],
  ['$5 and $6', false],
  ['$HOME/bin', false],
  ['C:\\new and $5', false],
  ['1/2', false],
])('"%s" has LaTeX: %s', (text, math) => expect(hasMath(text)).toBe(math));
