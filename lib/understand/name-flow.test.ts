import { expect, test } from 'vitest';
import { answerSource } from './answer-source';
import { nameFlow, unreadNames } from './name-flow';
import { parseProgram } from './parse-program';

function read(text: string) {
  const program = parseProgram(text);
  if (!program) throw new Error('The program of a test does not parse');
  const flow = nameFlow(program);
  return { unread: [...unreadNames(flow)], source: answerSource(program, flow) };
}

test.each<[program: string, unread: string[]]>([
  ['const a = 1; const b = 2; answer(a);', ['b']],
  ['const a = 1; const b = a * 2; answer(3);', ['a', 'b']],
  ['const a = 1; const f = () => a; answer(f());', []],
  ['const a = 1; function f(x) { return x + a; } answer(f(2));', []],
  ['const a = 1; let t = 0; for (const x of [1, 2]) t += x * a; answer(t);', []],
  ['const a = 1; let t = 0; t += a; answer(4);', ['a', 't']],
  ['const a = 1; const list = []; list.push(a); answer(list.length);', []],
  ['const a = 1; if (a > 0) answer(2);', []],
  ['const a = 1; answer({ a });', []],
  ['const a = 1; answer(`${a}`);', []],
  ['const { a, b } = { a: 1, b: 2 }; return a;', ['b']],
  ['const a = 1; const o = { a: 2 }; answer(o.a);', ['a']],
  ['const prices = [1]; let t = 0; for (const p of prices) { t = t + p; } answer(t);', []],
  ['const a = 1; const said = console.log(a);', ['said']],
])('of %j, %j are never read', (program, unread) => {
  expect(read(program).unread).toEqual(unread);
});

test.each([
  [
    'const a = 2;\nconst b = 3;\nconst total = a * b;\nanswer(total);',
    { given: [4], made: [3], behind: [1, 2, 3, 4] },
  ],
  ['const a = 2;\nconst b = 3;\nanswer(a * 2);', { given: [3], made: [3], behind: [1, 3] }],
  [
    'let t = 0;\nfor (const x of [1, 2])\n  t += x;\nreturn t;',
    { given: [4], made: [1, 3], behind: [1, 2, 3, 4] },
  ],
  ['if (true) answer(1);\nelse answer(2);', { given: [1, 2], made: [1, 2], behind: [1, 2] }],
  ['const f = () => { return 3; };\nf();', undefined],
])('the answer of %j', (program, source) => {
  expect(read(program).source).toEqual(source);
});
