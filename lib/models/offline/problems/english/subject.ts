import type { Span } from './clause';
import { lastNoun } from './noun-group';
import { nounClass } from './nouns';
import type { Token } from './tokens';

/** The subject in force at each token: the last name, pronoun or noun before a verb. */
export function subjectsOf(tokens: Token[]): string[] {
  const subjects: string[] = [];
  let subject = '';
  let person = '';
  for (const [index, token] of tokens.entries()) {
    if (token.verb) {
      const found = subjectBefore(tokens, index);
      if (found !== '') subject = /^(?:he|she)$/.test(found) ? person || found : found;
    }
    if (
      token.isName &&
      !/^(?:to|from|than|with|for|of)$/.test(tokens[index - 1]?.lower ?? '') &&
      tokens[index - 1]?.verb === undefined
    )
      person = token.lower.replace(/'s$/, '');
    subjects.push(subject);
  }
  return subjects;
}

function subjectBefore(tokens: Token[], verb: number): string {
  const sentence = tokens[verb]?.sentence;
  for (let index = verb - 1; index >= Math.max(0, verb - 6); index -= 1) {
    const token = tokens[index];
    if (!token || token.sentence !== sentence || /^[.,?!;]$/.test(token.lower)) return '';
    if (token.lower === 'and' || token.lower === 'but' || token.lower === 'to' || token.verb) return '';
    if (token.lower.endsWith("'s"))
      return lastNoun(tokens.slice(0, verb), index + 1) || token.lower.replace(/'s$/, '');
    if (token.isName) return token.lower;
    if (/^(?:he|she|they|it|we|i|you|there|who|them)$/.test(token.lower)) return token.lower;
    if (/^(?:his|her|their)$/.test(token.lower)) return lastNoun(tokens.slice(0, verb), index + 1);
    if (/^(?:the|a|an|each|every|one|this)$/.test(token.lower))
      return lastNoun(tokens.slice(0, verb), index + 1);
  }
  return '';
}

export function recipientOf(
  tokens: Token[],
  at: number,
  verb: number,
  { to }: Span,
  subjects: string[],
): string {
  // "gave Tim $20 and Anna $15"
  const beside = tokens[at - 1];
  if (beside?.isName && verb >= 0 && verb < at - 1 && tokens[verb]?.verb?.verbClass === 'give')
    return beside.lower;
  const direct = verb >= 0 && verb < at ? tokens[verb + 1] : undefined;
  if (direct?.isName) return direct.lower;
  if (direct && /^(?:him|her|them|me|us)$/.test(direct.lower))
    return possessorBefore(tokens, verb) ?? pronounTarget(subjects, verb);
  for (let index = at + 1; index < Math.min(to, at + 8); index += 1) {
    const token = tokens[index];
    if (token && /^(?:to|for|with|among|between)$/.test(token.lower)) {
      const next = tokens[index + 1];
      if (next?.isName) return next.lower;
      if (next && /^(?:him|her|them)$/.test(next.lower)) return pronounTarget(subjects, verb);
      const noun =
        next && /^(?:his|her|their|a|the|some)$/.test(next.lower) ? lastNoun(tokens, index + 2) : '';
      return nounClass(noun) === 'person' ? 'somebody' : '';
    }
  }
  return '';
}

/** "Ann's mother gave her 5": Ann. */
function possessorBefore(tokens: Token[], verb: number): string | undefined {
  const possessor = tokens
    .slice(Math.max(0, verb - 4), verb)
    .findLast(
      ({ isName, lower, sentence }) => isName && lower.endsWith("'s") && sentence === tokens[verb]?.sentence,
    );
  return possessor?.lower.replace(/'s$/, '');
}

/** Who "him" is: the subject before the one that acts. */
function pronounTarget(subjects: string[], verb: number): string {
  const actor = subjects[verb] ?? '';
  return (
    subjects.slice(0, Math.max(0, verb)).findLast((subject) => subject !== actor && subject !== '') ??
    'somebody'
  );
}
