import { mainAttempt } from '../reasoning/main-attempt';
import type { TraceState } from '../reasoning/trace-state';
import { answerText } from './value-text';

/** The run that stands for the trace as nbformat's outputs: what was printed, then the answer or the error. */
export function ipynbOutputs(state: TraceState): object[] {
  const { answer } = state;
  const outcome = mainAttempt(state)?.run?.outcome;
  if (!outcome) return [];
  const outputs: object[] = [];
  for (const [name, levels] of [
    ['stdout', ['log', 'info', 'debug']],
    ['stderr', ['warn', 'error']],
  ] as const) {
    const printed = outcome.console.filter(({ level }) => levels.some((each) => each === level));
    if (printed.length === 0) continue;
    outputs.push({ output_type: 'stream', name, text: printed.map(({ text }) => `${text}\n`) });
  }
  if (answer) {
    const data = { 'text/plain': [answerText(answer)] };
    outputs.push({ output_type: 'execute_result', execution_count: null, metadata: {}, data });
  }
  if (outcome.kind === 'threw') {
    const { name, message } = outcome.error;
    outputs.push({ output_type: 'error', ename: name, evalue: message, traceback: [`${name}: ${message}`] });
  } else if (outcome.kind !== 'returned') {
    outputs.push({ output_type: 'error', ename: outcome.kind, evalue: '', traceback: [outcome.kind] });
  }
  return outputs;
}
