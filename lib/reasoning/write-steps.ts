import type { AskedBack } from './clarification';
import { type Extracted, extractProgram } from './program-extractor';
import type { Problem } from './result';
import type { Ports } from './strategy';
import type { SolveEvent } from './trace';
import { untilAborted } from './until-aborted';
import type { ProgramRequest, Usage } from './write-program';

/** How a model's turn ended. `text` is all that arrived. */
export type Written =
  | { kind: 'program'; program: string; prose: string; model: string; usage: Usage }
  | { kind: 'refusal'; reason: string; model: string; usage: Usage }
  | { kind: 'question'; asked: AskedBack; model: string; usage: Usage }
  | { kind: 'words'; text: string; model: string; usage: Usage }
  | { kind: 'problem'; problem: Problem; text: string }
  | { kind: 'stopped'; text: string };

/**
 * One turn of the model as progress events; returns how it ended. A text that was cut off is a
 * problem, never a program: it would run half of what the model meant.
 */
export async function* writeSteps(
  attempt: number,
  request: ProgramRequest,
  ports: Ports,
  signal: AbortSignal,
): AsyncGenerator<SolveEvent, Written, void> {
  let text = '';
  let shown = '';
  for await (const event of untilAborted(ports.writeProgram(request, { signal, attempt }), signal)) {
    if (event.type === 'problem') return { kind: 'problem', problem: event.problem, text };
    if (event.type === 'end') {
      if (event.reason === 'cut-off') return { kind: 'problem', problem: cutOff, text };
      return finished(extractProgram(text, true), text, event.model, event.usage);
    }
    text += event.delta;
    const { program, prose } = extractProgram(text, false);
    const growing = `${program ?? ''}\u0000${prose}`;
    if (growing === shown) continue;
    shown = growing;
    yield { type: 'program-growing', attempt, program: program ?? '', prose };
  }
  if (signal.aborted) return { kind: 'stopped', text };
  return { kind: 'problem', problem: cutOff, text };
}

export const cutOff: Problem = {
  code: 'cut-off',
  message: 'The model stopped before its program was complete, so it was not run.',
};

function finished(extracted: Extracted, text: string, model: string, usage: Usage): Written {
  if (extracted.program !== null && extracted.program.trim() !== '') {
    return { kind: 'program', program: extracted.program, prose: extracted.prose, model, usage };
  }
  if (extracted.refusal !== null) return { kind: 'refusal', reason: extracted.refusal, model, usage };
  if (extracted.askedBack !== null) return { kind: 'question', asked: extracted.askedBack, model, usage };
  return { kind: 'words', text: text.trim(), model, usage };
}
