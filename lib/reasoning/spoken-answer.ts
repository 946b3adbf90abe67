import { numberAndUnit } from './expected';
import type { GivenAnswer } from './outcome';

const line = /^[\s*_#>-]*(?:final answer|answer|最终答案|答案|答)[\s*_]*[:：][\s*_]*(.+?)[\s*_]*$/i;

/**
 * The answer that a model said in words, from its last line of the form "ANSWER: …"; null when there is none. It is
 * what was said: good for comparing, never shown as executed.
 */
export function spokenAnswer(text: string): string | null {
  for (const each of text.split('\n').reverse()) {
    const said = line.exec(each)?.[1];
    if (said !== undefined)
      return said
        .replace(/[.。]$/, '')
        .trim()
        .slice(0, 2_000);
  }
  return null;
}

/** Spoken words as something that answers can be compared with: a number and its unit where that is what they are. */
export function spokenGiven(said: string): GivenAnswer {
  const found = numberAndUnit(said);
  if (found === null) return { value: { type: 'text', text: said } };
  return found.unit === '' ? { value: found.number } : { value: found.number, unit: found.unit };
}
