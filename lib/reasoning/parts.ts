import { isProgramName } from './program-name';

/** A sub-question, the name of its answer, and the names of earlier answers that it builds upon. */
export type Part = { name: string; asks: string; needs: string[] };

/** More sub-questions than this are no help to a reader. */
export const maxParts = 5;

const partLine =
  /^\s*(?:[-*•]|\d+[.)、])\s*[*`]*([A-Za-z_$][\w$]*)[*`]*\s*(?:[(（[]([^)）\]]*)[)）\]])?\s*[*`]*[:：]\s*(\S.*)$/;

/**
 * The sub-questions in what a model replied, one a line: `- name (needs, more): what is asked`. A name that can't be
 * declared or stands there already is left out, and so is a need that names no earlier line.
 */
export function partsIn(text: string): Part[] {
  const parts: Part[] = [];
  for (const line of text.split('\n')) {
    const [, name, needs = '', asks] = partLine.exec(line) ?? [];
    const known = new Set(parts.map((part) => part.name));
    if (name === undefined || asks === undefined || !isProgramName(name) || known.has(name)) continue;
    const needed = needs.split(/[,，、\s]+/).filter((need) => known.has(need));
    parts.push({ name, asks: asks.trim().slice(0, 2_000), needs: [...new Set(needed)] });
  }
  return parts.slice(0, maxParts);
}
