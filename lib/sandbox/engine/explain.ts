import type { ProgramError } from '../../reasoning/outcome';

/**
 * The engine's messages are terse ("not a function"). This adds the expression of the source line, so that
 * a reader, or a model that repairs the program, sees which one is meant.
 */
export const explain = (error: ProgramError, lines: string[]): string => {
  const source = error.line === undefined ? '' : (lines[error.line - 1] ?? '');
  const before = error.column === undefined ? '' : source.slice(0, error.column - 1);
  switch (error.message) {
    case 'not a function': {
      const callee = expressionAtEnd(before);
      return callee === '' ? 'this is called but is not a function' : `${callee} is not a function`;
    }
    case 'value is not iterable':
      return `value is not iterable (in: ${source.trim().slice(0, 200)})`;
    case 'stack overflow':
      return 'stack overflow: recursion deeper than about 400 calls is not available here; use a loop';
    case 'cannot convert bigint to number':
      return 'cannot mix BigInt and Number in arithmetic; convert one of them';
    case 'empty array':
      return 'reduce of an empty array with no initial value';
    default:
  }
  if (error.name === 'SyntaxError') {
    const keyword = /^\s*(import|export)\b(?!\s*[(.])/.exec(source)?.[1];
    if (keyword === 'import') return 'import is not available: a program is one text without modules';
    if (keyword === 'export') return 'export is not available: give the answer with answer(value)';
    if (/^expecting '\}'/.test(error.message) && error.line === lines.length)
      return `${error.message} (the program ends too early)`;
  }
  if (/^'(require|module|process)' is not defined$/.test(error.message)) {
    return `${error.message}: there are no modules, files or processes here`;
  }
  if (/^'(setTimeout|setInterval|setImmediate)' is not defined$/.test(error.message)) {
    return `${error.message}: there are no timers here`;
  }
  if (
    /^'(fetch|XMLHttpRequest|WebSocket|document|window|prompt|alert)' is not defined$/.test(error.message)
  ) {
    return `${error.message}: there is no network and no page here`;
  }
  return error.message;
};

/** The callee that ends a piece of a line: names, dots and balanced brackets, read backwards. */
const expressionAtEnd = (text: string): string => {
  const end = text.trimEnd();
  let at = end.length;
  while (at > 0 && end.length - at < 80) {
    const char = end[at - 1] ?? '';
    if (/[\w$.#?]/.test(char)) at -= 1;
    else if (char === ')' || char === ']') {
      const open = openingOf(end, at - 1);
      if (open < 0) break;
      at = open;
    } else if (char === '"' || char === "'" || char === '`') {
      const open = end.lastIndexOf(char, at - 2);
      if (open < 0) break;
      at = open;
    } else break;
  }
  return end.slice(at).replace(/^[.?]+/, '');
};

const openingOf = (text: string, close: number): number => {
  let depth = 0;
  for (let i = close; i >= 0; i--) {
    if (text[i] === ')' || text[i] === ']') depth += 1;
    if (text[i] === '(' || text[i] === '[') depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
};
