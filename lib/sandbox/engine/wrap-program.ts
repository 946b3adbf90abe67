/**
 * Makes a function of a program, so that it may `await` and `return` at its top level. Nothing is put on
 * a line of its own before the program: its line numbers stay its own, and columns are corrected.
 */
const prefix = '(async function () { "use strict"; ';
const awaitWord = 'await ';

export type Wrapped = {
  source: string;
  /** The program's own column of an engine position. */
  column(line: number, column: number): number;
};

export const wrapProgram = (program: string): Wrapped => ({
  source: `${prefix}${program}\n})`,
  column: (line, column) => Math.max(1, line === 1 ? column - prefix.length : column),
});

/** A call that makes up the last line, such as `main();`. */
const lastCall = /(?:^|\n)([A-Za-z_$][\w$]*\([^`\n]*\);?)[ \t]*(?:\/\/[^\n]*)?\s*$/;

/**
 * The same with an `await` before a call on the last line: programs often end with `main();`, and without
 * it a failure inside would be a rejection that nobody hears. Undefined where there is no such call.
 */
export const wrapAwaitingLastCall = (program: string): Wrapped | undefined => {
  const match = lastCall.exec(program);
  const call = match?.[1];
  if (!match || call === undefined) return undefined;
  const at = match.index + match[0].indexOf(call);
  const awaitLine = program.slice(0, at).split('\n').length;
  const plain = wrapProgram(`${program.slice(0, at)}${awaitWord}${program.slice(at)}`);
  return {
    source: plain.source,
    column: (line, column) =>
      Math.max(1, plain.column(line, column) - (line === awaitLine ? awaitWord.length : 0)),
  };
};
