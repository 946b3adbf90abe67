import { type AnyNode, type Comment, type Program, parse } from 'acorn';
import { childrenOf } from './visit';

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
    return modular || isTooDeep(body) ? undefined : { text, body, comments };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Readers of a program go down it by recursion: what is nested deeper than anyone writes is not read. */
const deepest = 500;

function isTooDeep(body: Program): boolean {
  let level: AnyNode[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

export const lineOf = (node: { loc?: AnyNode['loc'] }): number => node.loc?.start.line ?? 0;
