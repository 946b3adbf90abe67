import type { Step } from './read-recording';
import type { Block } from './recording';

/** Where a reader stops: at a step, or at rounds that are folded into one stop. */
export type Stop =
  | { kind: 'step'; step: number }
  /** The rounds (or calls) from one to another of a block, counted from 1, of `of` in all; `last` is their last step. */
  | { kind: 'fold'; block: number; from: number; to: number; of: number; last: number };

/** Rounds shown at the beginning and at the end of a loop that has more than these together. */
const shown = { first: 2, last: 1 } as const;

type Run = { block: number; parent: Run | null; rounds: number[]; end: number };

/**
 * The stops of a recording with long loops, and functions that are called often, folded: the first rounds and the last
 * one stay, what lies between is one stop that says how many it stands for. Nothing is lost: `allStops` has every step.
 */
export function foldedStops(steps: readonly Step[], blocks: readonly Block[]): Stop[] {
  const folds = new Map<number, Stop & { kind: 'fold' }>();
  for (const { block, rounds, end } of runsOf(steps, blocks)) {
    if (rounds.length <= shown.first + shown.last + 1) continue;
    const from = rounds[shown.first] ?? 0;
    const next = rounds[rounds.length - shown.last] ?? end;
    folds.set(from, {
      kind: 'fold',
      block,
      from: shown.first + 1,
      to: rounds.length - shown.last,
      of: rounds.length,
      last: next - 1,
    });
  }
  const stops: Stop[] = [];
  for (let step = 0; step < steps.length; step += 1) {
    const fold = folds.get(step);
    if (fold) stops.push(fold);
    else stops.push({ kind: 'step', step });
    if (fold) step = fold.last;
  }
  return stops;
}

export const allStops = (steps: readonly Step[]): Stop[] => steps.map((_, step) => ({ kind: 'step', step }));

/** Every time that a loop ran or a function was called again and again, with the steps at which its rounds begin. */
function runsOf(steps: readonly Step[], blocks: readonly Block[]): Run[] {
  const finished: Run[] = [];
  let open: Run | null = null;
  for (const [index, { kind, block }] of steps.entries()) {
    open = closedDown(open, block, index);
    if (kind === 'round' || kind === 'enter') {
      if (open?.block === block) open.rounds.push(index);
      else open = { block, parent: open, rounds: [index], end: steps.length };
    }
  }
  while (open) open = close(open, steps.length);
  return finished;

  /** Closes the runs that a step of this block is no part of. */
  function closedDown(from: Run | null, block: number, index: number): Run | null {
    const path = pathOf(block, blocks);
    const root = path.at(-1);
    // A step of a function that is under way somewhere below: what was called since is over.
    let holder = from;
    while (holder && !pathOf(holder.block, blocks).includes(root ?? -1)) holder = holder.parent;
    let at = from;
    if (!holder && root !== 0) return at;
    while (at && at !== holder) at = close(at, index);
    while (at && pathOf(at.block, blocks).at(-1) === root && !path.includes(at.block)) at = close(at, index);
    return at;
  }

  function close(run: Run, end: number): Run | null {
    run.end = end;
    finished.push(run);
    return run.parent;
  }
}

/** A block and those around it, up to its function or the program. */
function pathOf(block: number, blocks: readonly Block[]): number[] {
  const path: number[] = [];
  for (let at: number | null = block; at !== null; at = blocks[at]?.parent ?? null) path.push(at);
  return path;
}
