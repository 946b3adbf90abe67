import { z } from 'zod';
import type { ConsoleLine, Outcome } from '../reasoning/outcome';
import { recordingMarker } from './recorder';
import type { Instrumented, Place } from './recording';

/** One executed line: which, and what its variables came to by the time the next one began. */
export type Step = Place & { changes: { variable: number; text: string }[] };

export type Recording = {
  steps: Step[];
  /** What the program itself printed, each line with the index of the step that printed it. */
  printed: { line: ConsoleLine; step: number }[];
  /** How the run ended, without the recording's own lines. */
  outcome: Outcome;
  /** The program went on after the last step that is recorded. */
  cut: boolean;
};

const lot = z.array(
  z.tuple([z.number().int().min(-3)], z.union([z.number().int().nonnegative(), z.string().max(200)])),
);

/** The steps in what an instrumented program printed. What does not fit its places and variables is left out. */
export function readRecording({ places, variables }: Instrumented, outcome: Outcome): Recording {
  const steps: Step[] = [];
  const printed: Recording['printed'] = [];
  let ended = false;
  for (const line of outcome.console) {
    const text = line.text.trimStart();
    if (!text.startsWith(recordingMarker)) {
      printed.push({ line, step: Math.max(0, steps.length - 1) });
      continue;
    }
    for (const [index, ...pairs] of recordsIn(text.slice(recordingMarker.length))) {
      steps.at(-1)?.changes.push(...changesIn(pairs, variables.length));
      const place = places[index];
      if (place) addStep(place);
      if (index === -1) ended = true;
    }
  }
  return { steps, printed, outcome: { ...outcome, console: printed.map(({ line }) => line) }, cut: !ended };

  /** The first round of a loop is one with its beginning: both are the same line. */
  function addStep(place: Place): void {
    const last = steps.at(-1);
    if (place.kind === 'round' && last?.kind === 'head' && last.block === place.block) last.kind = 'round';
    else steps.push({ ...place, changes: [] });
  }
}

/** Whether printed lines end a recording that is full: the rest of the run tells no more. */
export const isFull = (lines: readonly ConsoleLine[]): boolean =>
  lines.some(({ text }) => text.trimStart().startsWith(recordingMarker) && text.endsWith(',[-3]]'));

function recordsIn(text: string): [number, ...(string | number)[]][] {
  try {
    return lot.parse(JSON.parse(text));
  } catch {
    return [];
  }
}

function changesIn(pairs: readonly (string | number)[], variables: number): Step['changes'] {
  const changes: Step['changes'] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [variable, text] = [pairs[i], pairs[i + 1]];
    if (typeof variable === 'number' && variable < variables && typeof text === 'string')
      changes.push({ variable, text });
  }
  return changes;
}
