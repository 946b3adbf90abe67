/** What the sandbox offers to a program, as TypeScript: read by models in the prompt and by people in the editor. */
export const programTypes = `
/** Gives the program's answer. The last call wins; promises are awaited. */
declare function answer(value: unknown, options?: { unit?: string; label?: string; chart?: Chart } | string): void;
/** Draws an answer that is an array of records. x, y and series are names of their columns; a histogram needs x only. */
interface Chart {
  kind: 'bar' | 'line' | 'area' | 'point' | 'histogram';
  x?: string;
  y?: string | string[];
  series?: string;
  title?: string;
}
declare const console: {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  debug(...values: unknown[]): void;
};
`;

/** For the editor: the data sets of a notebook, whichever those are. A model is told of each by name (prompts/data.ts). */
export const dataTypes = `
/** The data sets of this notebook: frozen arrays of records; an empty place is null. */
declare const data: { readonly [name: string]: readonly { readonly [column: string]: any }[] };
`;
