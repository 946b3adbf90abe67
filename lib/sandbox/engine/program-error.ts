import type { ProgramError } from '../../reasoning/outcome';
import { programFile } from '../guest/program-line';
import { explain } from './explain';
import type { Wrapped } from './wrap-program';

export type Thrown = { name: string; message: string; stack: string };

const place = new RegExp(`${programFile.replace('.', '\\.')}:(\\d+)(?::(\\d+))?`);

/** An error as the reader of the program needs it: where in their own lines, and in words that say what. */
export const programError = (thrown: Thrown, program: string, wrapped: Wrapped): ProgramError => {
  const match = place.exec(thrown.stack);
  const lines = program.split('\n');
  const engineLine = match ? Number(match[1]) : 0;
  const error: ProgramError = { name: thrown.name, message: thrown.message };
  if (engineLine > 0) {
    // The closing bracket of our own wrapping stands on a line after the program's last.
    error.line = Math.min(engineLine, lines.length);
    if (match?.[2] && engineLine <= lines.length) error.column = wrapped.column(engineLine, Number(match[2]));
  }
  error.message = explain(error, lines).slice(0, 20_000);
  return error;
};
