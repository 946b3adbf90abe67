import { expect, test } from 'vitest';
import { type Skill, skillHead, skillsSource, skillsUsed, withSkills } from './skill';
import { programReply, solved } from './testing/scripted';

const skill = (name: string, body: string, cell = 'a'): Skill => ({
  name,
  cell,
  source: `/** Does ${name}. */\nfunction ${name}(x = 1) {\n  ${body}\n}`,
});
const double = skill('double', 'return 2 * x;');
const quadruple = skill('quadruple', 'return double(double(x));', 'b');
const other = skill('other', 'return 0;', 'c');

test('a head tells what it does and how it is called', () => {
  expect(skillHead(double)).toBe('/** Does double. */\nfunction double(x = 1)');
});

test('a program gets what it uses, and what that uses, and no more', () => {
  expect(skillsUsed('answer(quadruple(2))', [double, quadruple, other])).toEqual([double, quadruple]);
  expect(skillsSource('const double = 4;\nanswer(double)', [double])).toBe('');
  expect(skillsSource('answer(redouble(2))', [double, quadruple, other])).toBe('');
});

test('a changed skill takes the place of what it was, elsewhere nothing changes', () => {
  const now = { ...double, source: double.source.replace('2 * x', 'x + x') };
  const program = `${double.source}\nanswer(double(2))`;
  expect(withSkills(program, [double], [now])).toBe(`${now.source}\nanswer(double(2))`);
  expect(withSkills(program, [double], [])).toBe(program);
});

test.each(['program', 'vote'] as const)(
  '%s tells the model, and runs what a program uses in front of it',
  async (strategy) => {
    const { state, requests } = await solved(strategy, {
      replies: { program: [programReply('double(2);\nanswer(4)')] },
      input: { skills: [double, other] },
    });
    expect(requests[0]?.skills).toEqual([
      { name: 'double', head: skillHead(double) },
      { name: 'other', head: skillHead(other) },
    ]);
    expect(state.skills).toEqual([double, other]);
    expect(state.attempts[0]?.run?.program).toBe(`${double.source}\ndouble(2);\nanswer(4)`);
  },
);
