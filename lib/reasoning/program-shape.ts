/** Words that keep their spelling: the language's own and what the sandbox offers. */
const kept = new Set(
  `answer Array BigInt Boolean Date JSON Map Math Number Object Set String Symbol console undefined null true false
  NaN Infinity async await break case catch class const continue default delete do else finally for function get if
  in instanceof let new of return set static super switch this throw try typeof var void while yield`.split(
    /\s+/,
  ),
);

const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[\p{L}_$][\p{L}\p{N}_$]*|\d[\d_.a-zA-Z]*|\s+|./gsu;

/**
 * A program's structure as text: without comments and space, names numbered in the order in which they come. Two
 * programs with the same shape differ in names and remarks only. Names after a dot are members, and stay.
 */
export function programShape(program: string): string {
  const names = new Map<string, string>();
  const parts: string[] = [];
  for (const [text] of program.matchAll(token)) {
    if (/^\s/.test(text) || text.startsWith('//') || text.startsWith('/*') || text === ';') continue;
    const isName = /^[\p{L}_$]/u.test(text) && !kept.has(text) && parts.at(-1) !== '.';
    if (isName && !names.has(text)) names.set(text, `#${names.size + 1}`);
    parts.push(isName ? (names.get(text) ?? text) : text);
  }
  return parts.join(' ');
}

/** Items gathered by the shape of their program, in the order in which shapes come. */
export function byShape<T>(items: readonly T[], programOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const shape = programShape(programOf(item));
    groups.set(shape, [...(groups.get(shape) ?? []), item]);
  }
  return [...groups.values()];
}
