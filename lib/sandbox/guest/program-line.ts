import { charCodeAt, ErrorOf, get, indexOf } from './intrinsics';

/** The name under which the engine knows the program; it appears in stacks. */
export const programFile = 'program.js';

/** The program's line that is being executed, or 0. */
export const programLine = (): number => {
  const stack: unknown = get(new ErrorOf(), 'stack');
  if (typeof stack !== 'string') return 0;
  const at = indexOf(stack, `(${programFile}:`);
  if (at < 0) return 0;
  let line = 0;
  for (let i = at + programFile.length + 2; i < stack.length; i++) {
    const digit = charCodeAt(stack, i) - 48;
    if (digit < 0 || digit > 9) break;
    line = line * 10 + digit;
  }
  return line;
};
