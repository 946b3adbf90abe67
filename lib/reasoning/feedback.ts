import type { Outcome } from './outcome';

const maxConsoleLines = 20;
const maxLineLength = 500;

/**
 * What a model is told about a run that gave no answer (Self-Debug, arXiv 2304.05128): the error with its line,
 * and the end of what the program printed. Null when the outcome holds an answer, or was cancelled.
 */
export function feedbackFor(program: string, outcome: Outcome): string | null {
  const trouble = troubleIn(program, outcome);
  if (trouble === null) return null;
  const printed = outcome.console.slice(-maxConsoleLines).map((line) => line.text.slice(0, maxLineLength));
  return printed.length === 0 ? trouble : `${trouble}\nIt had printed:\n${printed.join('\n')}`;
}

function troubleIn(program: string, outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'returned':
      return outcome.answer === null
        ? 'The program ran to its end without giving an answer. Call answer(value, { unit }) with the final value.'
        : null;
    case 'threw': {
      const { name, message, line } = outcome.error;
      const source = line === undefined ? undefined : program.split('\n')[line - 1]?.trim();
      const where = source === undefined ? '' : `\nline ${line}: ${source.slice(0, maxLineLength)}`;
      return `The program stopped with an error.\n${name}: ${message.slice(0, 2_000)}${where}`;
    }
    case 'timed-out':
      return `The program was stopped after ${outcome.budgetMs / 1000} seconds. Use a faster method, or check that every loop ends.`;
    case 'out-of-memory':
      return `The program used more than ${outcome.memoryMB} MB of memory. Use a method that keeps less.`;
    case 'too-large':
      return outcome.what === 'answer'
        ? 'The answer is too large to show. Answer with a summary or with the part that was asked for.'
        : 'The program is too long to run. Write a shorter one.';
    case 'crashed':
      return 'The program crashed its interpreter, probably by very deep recursion or very deep nesting. Use loops instead.';
    case 'cancelled':
      return null;
  }
}

/** Two runs failed alike when these keys are equal: the line does not count, since programs shift. */
export function failureKey(outcome: Outcome): string {
  if (outcome.kind === 'threw') return `threw ${outcome.error.name}: ${outcome.error.message}`;
  return outcome.kind;
}
