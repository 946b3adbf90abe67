import { ranProgram } from '../reasoning/attempt';
import { mainAttempt } from '../reasoning/main-attempt';
import { maxSkills, type Skill, skillsUsed } from '../reasoning/skill';
import type { Trace } from '../reasoning/trace';
import { traceState } from '../reasoning/trace-state';
import type { Cell, QuestionCell } from './cell';

/** The functions that the cells above one keep, the nearest ones when there are many or two have one name. */
export function skillsAbove(cells: readonly Cell[], id: string): Skill[] {
  const at = cells.findIndex((cell) => cell.id === id);
  const kept = cells
    .slice(0, Math.max(0, at))
    .flatMap((cell) => (cell.kind === 'question' && cell.skill ? [{ ...cell.skill, cell: cell.id }] : []));
  return kept
    .filter(({ name }, index) => !kept.slice(index + 1).some((later) => later.name === name))
    .slice(-maxSkills);
}

const known = new WeakMap<Trace, Skill[]>();

/** The functions of the notebook that a trace's program calls, as they were when it ran. */
export function skillsIn(trace: Trace): Skill[] {
  const found = known.get(trace);
  if (found) return found;
  const state = traceState(trace);
  const main = state.skills.length > 0 ? mainAttempt(state) : undefined;
  const used = main ? skillsUsed(ranProgram(main), state.skills) : [];
  known.set(trace, used);
  return used;
}

/** Which of the functions that a cell's program calls have changed since. One that is gone changes nothing. */
export const outdatedSkills = (cells: readonly Cell[], cell: QuestionCell): Skill[] =>
  skillsIn(cell.trace).filter((was) => {
    const keeper = cells.find(({ id }) => id === was.cell);
    const now = keeper?.kind === 'question' ? keeper.skill : undefined;
    return now !== undefined && now.name === was.name && now.source !== was.source;
  });
