import { type AnyNode, type Comment, type Program, parse } from 'acorn';

/** A program read by a real parser. Offsets count UTF-16 units of the program's text, lines from 1. */
export type ParsedProgram = { text: string; body: Program; comments: Comment[] };

/**
 * Reads a program as the sandbox would compile it: strict, with `await` and `return` at its top level, no modules.
 * Undefined for what does not parse: a reader then says so, and guesses nothing.
 */
export function parseProgram(text: string): ParsedProgram | undefined {
  const comments: Comment[] = [];
  try {
    const body = parse(text, {
      ecmaVersion: 2025,
      sourceType: 'module',
      allowReturnOutsideFunction: true,
      locations: true,
      onComment: comments,
    });
    const modular = body.body.some(({ type }) => type.startsWith('Import') || type.startsWith('Export'));
    return modular ? undefined : { text, body, comments };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

export const lineOf = (node: { loc?: AnyNode['loc'] }): number => node.loc?.start.line ?? 0;
