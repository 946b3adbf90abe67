/** What the sandbox offers to a program, as TypeScript: read by models in the prompt and by people in the editor. */
export const programTypes = `
/** Gives the program's answer. The last call wins; promises are awaited. */
declare function answer(value: unknown, options?: { unit?: string; label?: string } | string): void;
declare const console: {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  debug(...values: unknown[]): void;
};
`;
