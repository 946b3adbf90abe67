import { seeded } from '../seeded';
import { type NumberPlan, numbersFor } from './numbers';

/** A self-written word problem: places in braces are filled with people, things and numbers. */
export type Pattern = {
  text: string;
  answer: (a: number, b: number, c: number) => number;
  numbers: NumberPlan;
};

export type Templates = { patterns: Pattern[]; words: Record<string, string[]> };

export type FilledTemplate = { question: string; answer: number; pattern: number };

const people = ['P', 'Q', 'R'];

/** `count` problems with their answers, the same for the same count. */
export function fillTemplates({ patterns, words }: Templates, count: number): FilledTemplate[] {
  const random = seeded(count);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return Array.from({ length: count }, (_, index) => {
    const place = index % patterns.length;
    const pattern = patterns[place] as Pattern;
    const [a, b, c] = numbersFor(pattern.numbers, between);
    const chosen = new Map<string, string>();
    const pronouns: Record<string, string> =
      random() < 0.5
        ? { he: 'she', He: 'She', him: 'her', himself: 'herself', his: 'her', His: 'Her' }
        : { he: 'he', He: 'He', him: 'him', himself: 'himself', his: 'his', His: 'His' };
    const fill = (name: string): string => {
      if (name === 'a' || name === 'b' || name === 'c') return String({ a, b, c }[name]);
      if (pronouns[name] !== undefined) return pronouns[name];
      if (name === 'thing') return singular(fill('things'));
      if (!chosen.has(name)) {
        const taken = people.includes(name) ? people.map((other) => chosen.get(other)) : [];
        chosen.set(name, pick((words[name] ?? [name]).filter((word) => !taken.includes(word))));
      }
      return chosen.get(name) ?? '';
    };
    const question = pattern.text.replace(/\{([^}]+)\}/g, (_whole, name: string) => fill(name));
    return { question, answer: pattern.answer(a, b, c), pattern: place };
  });
}

const singular = (word: string) =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ch)es$/, '$1')
    .replace(/s$/, '');
