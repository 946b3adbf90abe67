import type { ConsoleLine, Outcome } from './outcome';

const keptLines = 500;
const keptCharacters = 50_000;

/** An outcome as a trace keeps it: of a flood of printed lines only the first and the last, and how many went. */
export function keptOutcome(outcome: Outcome): Outcome {
  const head = takeWithin(outcome.console, keptLines, keptCharacters);
  const rest = outcome.console.slice(head.length);
  const tail = takeWithin(rest.toReversed(), keptLines, keptCharacters).toReversed();
  const left = rest.length - tail.length;
  if (left === 0) return outcome;
  return { ...outcome, console: [...head, ...tail], consoleCut: (outcome.consoleCut ?? 0) + left };
}

function takeWithin(lines: readonly ConsoleLine[], most: number, characters: number): ConsoleLine[] {
  const taken: ConsoleLine[] = [];
  let used = 0;
  for (const line of lines) {
    used += line.text.length;
    if (taken.length === most || used > characters) break;
    taken.push(line);
  }
  return taken;
}
