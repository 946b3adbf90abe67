import { type DataRef, dataUsed, type RunData } from './data-set';
import type { RunProgram } from './run';

/** A sandbox port that gives every program the data sets that it reads. */
export const withData = (run: RunProgram, sets: readonly RunData[]): RunProgram =>
  sets.length === 0
    ? run
    : (request, options) => {
        const data = dataUsed(request.program, sets).map(({ name, text }) => ({ name, text }));
        return run(data.length === 0 ? request : { ...request, data }, options);
      };

/** The data sets that a recorded run was given, and the names of those that are not there any more as they were. */
export type FoundData = { data: RunData[]; missing: string[] };

/** Finds what a program was given by the hash of its content: under which name it stands today makes no difference. */
export function findData(
  program: string,
  refs: readonly DataRef[],
  sets: readonly { hash: string; text: string }[],
): FoundData {
  const found: FoundData = { data: [], missing: [] };
  for (const { name, hash } of dataUsed(program, refs)) {
    const set = hash === undefined ? undefined : sets.find((each) => each.hash === hash);
    if (set) found.data.push({ name, text: set.text });
    else found.missing.push(name);
  }
  return found;
}
