import type { Token } from './tokens';

/** Names in the question, or whom its pronoun stands for: the last name before it. */
export function ownersIn(tokens: Token[], story: Token[]): string[] {
  const named = (some: Token[]) =>
    some.filter(({ isName }) => isName).map(({ lower }) => lower.replace(/'s$/, ''));
  const names = named(tokens);
  const pronounSubject = tokens.findIndex(({ lower }) => /^(?:he|she)$/.test(lower));
  const isObject = (index: number) => /^(?:to|from|with|for|in|at|of)$/.test(tokens[index - 1]?.lower ?? '');
  const acting = tokens.filter(({ isName }, index) => isName && !isObject(index));
  const isPronouns = pronounSubject >= 0 && acting.length === 0;
  if (acting.length > 0) return [...new Set(named(acting))];
  const isPlace = tokens.some(
    ({ isName }, index) => isName && /^(?:in|at)$/.test(tokens[index - 1]?.lower ?? ''),
  );
  if (names.length > 0 && !isPronouns && !isPlace) return [...new Set(names)];
  const pronoun = tokens.find(({ lower }) => /^(?:he|she|they|we|i|you|it|him|her|them|his)$/.test(lower));
  if (pronoun && /^(?:he|she|him|her|his)$/.test(pronoun.lower)) {
    const person = mainPerson(story);
    return [person ?? pronoun.lower];
  }
  return pronoun ? [pronoun.lower] : [];
}

/** The last name that is not behind a preposition or a verb: it acts. */
function mainPerson(story: Token[]): string | undefined {
  const acts = story.filter(
    ({ isName }, index) =>
      isName &&
      !/^(?:to|from|than|with|for|of|and)$/.test(story[index - 1]?.lower ?? '') &&
      story[index - 1]?.verb === undefined &&
      !(story[index - 1]?.lower === ',' && story[index + 1]?.lower === ','),
  );
  return (acts.at(-1) ?? story.findLast(({ isName }) => isName))?.lower.replace(/'s$/, '');
}
