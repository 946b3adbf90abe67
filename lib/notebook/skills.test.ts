import { expect, test } from 'vitest';
import { rerun, traceForRerun } from '../reasoning/rerun';
import { defaultRunLimits } from '../reasoning/run';
import type { Skill } from '../reasoning/skill';
import { programReply, scriptedPorts, solved } from '../reasoning/testing/scripted';
import { isStored } from '../reasoning/trace';
import { traceState } from '../reasoning/trace-state';
import type { QuestionCell } from './cell';
import { newQuestionCell } from './new-cell';
import { outdatedSkills, skillsAbove, skillsIn } from './skills';

const double = { name: 'double', source: 'function double(x = 1) {\n  return 2 * x;\n}' };
const changed = { name: 'double', source: 'function double(x = 1) {\n  return x + x;\n}' };
const cell = (id: string, more: Partial<QuestionCell> = {}): QuestionCell => ({
  ...newQuestionCell(id, id, id),
  ...more,
});
const told: Skill[] = [{ ...double, cell: 'a' }];

const calling = async (program: string) =>
  (await solved('program', { replies: { program: [programReply(program)] }, input: { skills: told } }))
    .stored;

test('only what the cells above keep is told', () => {
  const cells = [cell('a', { skill: double }), cell('b'), cell('c', { skill: changed })];
  expect(skillsAbove(cells, 'b')).toEqual(told);
  expect(skillsAbove(cells, 'a')).toEqual([]);
  expect(skillsAbove([...cells, cell('d')], 'd')).toEqual([{ ...changed, cell: 'c' }]);
});

test.each<[string, QuestionCell[], boolean]>([
  ['as it was', [cell('a', { skill: double })], false],
  ['changed', [cell('a', { skill: changed })], true],
  ['kept no more', [cell('a')], false],
  ['gone with its cell', [], false],
])('a function that is %s', async (_, above, outdated) => {
  const caller = cell('b', { trace: await calling('double(2);\nanswer(4)') });
  expect(skillsIn(caller.trace)).toEqual(told);
  expect(outdatedSkills([...above, caller], caller)).toEqual(outdated ? told : []);
});

test('a program that does not call it does not mind', async () => {
  const caller = cell('b', { trace: await calling('answer(4)') });
  expect(outdatedSkills([cell('a', { skill: changed }), caller], caller)).toEqual([]);
});

test('a run again calls the function as it is now, and the program stays the model’s own', async () => {
  const trace = await calling('double(2);\nanswer(4)');
  const redo = { trace, program: null, limits: defaultRunLimits, skills: [{ ...changed, cell: 'a' }] };
  const events = traceForRerun(redo).slice();
  for await (const event of rerun(redo, scriptedPorts({ replies: {} }).ports, new AbortController().signal)) {
    if (isStored(event)) events.push(event);
  }
  const state = traceState(events);
  expect(state.attempts[0]?.run?.program).toBe(`${changed.source}\ndouble(2);\nanswer(4)`);
  expect(state.skills).toEqual(redo.skills);
  expect(state.answer?.provenance).toBe('executed');
});
