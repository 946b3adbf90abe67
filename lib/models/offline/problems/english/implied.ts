import type { Quantity } from '@/lib/numbers/quantities';
import type { Noun } from './noun-of';

/** What counts without a number: so many names, a week's days. */
type Implied = { pattern: RegExp; needs: RegExp; value: (phrase: string) => number; noun: string };

const nameList = '[A-Z][a-z]+(?:, [A-Z][a-z]+)*,? and [A-Z][a-z]+';

const implied: Implied[] = [
  {
    pattern: new RegExp(String.raw`\b${nameList}(?= each\b| (?:have|has|had|share|shared|split) )`, 'g'),
    needs: /\beach (?:person|one|child|of|have|had|get|will|gave|found|bought|picked|has)\b|\bequally\b/,
    value: (phrase) => phrase.split(/,? and |, /).length,
    noun: 'person',
  },
  {
    // "Nancy goes fishing with Joan. They split it equally": whoever is with them, and they.
    pattern:
      /(?<=(?:^|[.?!] )[A-Z][a-z]+ (?:goes|went|is|was|plays|played|works|worked) (?:\w+ ){0,4})with [A-Z][a-z]+(?: and [A-Z][a-z]+)?(?=[.,])/g,
    needs: /\b[Tt]hey\b[^.?!]*\b(?:equally|evenly)\b/,
    value: (phrase) => phrase.split(' and ').length + 1,
    noun: 'person',
  },
  {
    pattern: /\b(?:a|one)(?= (?:penny|nickel|dime)\b)/g,
    needs: /\b(?:money|cents?|dollars?|worth)\b/,
    value: () => 1,
    noun: '',
  },
  {
    pattern: /\b(?:a|the|one) week\b/g,
    needs: /\b(?:every|each|per|a) day\b|\bdaily\b/,
    value: () => 7,
    noun: 'day',
  },
  {
    pattern: /\b(?:a|the|one) year\b/g,
    needs: /\b(?:every|each|per|a) month\b|\bmonthly\b/,
    value: () => 12,
    noun: 'month',
  },
];

/** The quantities that a text implies where it needs them; in its question only the first mention counts. */
export function impliedQuantities(text: string): Quantity[] {
  return implied.flatMap(({ pattern, needs, value }) => {
    const [found] = needs.test(text) ? text.matchAll(pattern) : [];
    if (!found) return [];
    const phrase = found[0];
    const number = value(phrase);
    return [
      {
        value: number,
        code: String(number),
        kind: 'number',
        phrase,
        start: found.index,
        end: found.index + phrase.length,
      } satisfies Quantity,
    ];
  });
}

/** What an implied quantity counts. */
export function impliedNoun({ phrase }: Quantity): Noun | undefined {
  const rule = implied.find(({ pattern, noun }) =>
    noun === 'person' ? / and |^with [A-Z]/.test(phrase) : new RegExp(`^(?:${pattern.source})$`).test(phrase),
  );
  return rule && rule.noun !== '' ? { mods: [], head: rule.noun, of: '' } : undefined;
}
