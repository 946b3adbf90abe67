/**
 * How deep JSON text nests, read without parsing it, so that a hostile file cannot exhaust the stack.
 * Text that is no JSON gives some number; the parser then refuses it.
 */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
    } else if (letter === '{' || letter === '[') {
      depth++;
      deepest = Math.max(deepest, depth);
    } else if (letter === '}' || letter === ']') depth--;
  }
  return deepest;
}
