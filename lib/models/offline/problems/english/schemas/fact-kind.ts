import type { Mention } from '../mention';
import type { Token } from '../tokens';
import type { Fact, When } from './fact';

/** What an amount is in its clause: something that is there, comes or goes, a rate, a comparison or a share. */
export function kindOf(
  { relation, kind, verb, verbClass }: Mention,
  words: string[],
  tokens: Token[],
  at: number,
): Fact['kind'] {
  if (relation === 'rate') return isTotal(tokens, at, words) && words.includes('same') ? 'change' : 'rate';
  if (
    relation.endsWith('than') ||
    relation === 'times' ||
    (kind === 'factor' && !/times/.test(words.join(' ')))
  )
    return 'compared';
  if (relation === 'percent' || relation === 'fraction') return 'share';
  if (isLeftOver(tokens, at)) return 'state';
  if (/^(?:start|begin|end)$/.test(verb) || isGoingOn.test(words.join(' '))) return 'state';
  if (kind === 'factor') return 'state';
  return verbClass === 'have' || verbClass === 'none' || verbClass === 'hold' ? 'state' : 'change';
}

/** "# birds were sitting": what is going on is there. */
const isGoingOn = /# [^#]*\b(?:is|are|was|were) (?:\w+ )?\w+ing\b|\bthere (?:is|are|was|were) (?:\w+ )?#/;

/** "12 are left", "had 5 left". */
function isLeftOver(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  const after = tokens.slice(at + 1, at + 9).filter((token) => token.sentence === sentence);
  const left = after.findIndex(({ lower }) => /^(?:left|remaining|remained|remain|leftover)$/.test(lower));
  if (
    left < 0 ||
    after
      .slice(0, left)
      .some(({ quantity, lower }) => quantity !== undefined || lower === ',' || lower === 'and')
  )
    return false;
  const before = tokens
    .slice(Math.max(0, at - 5), at + 1 + left)
    .filter((token) => token.sentence === sentence);
  return before.some(
    ({ verb, lower }) => verb?.verbClass === 'have' || lower === 'still' || lower === 'only',
  );
}

/** When it is there, where the words around it say so. */
export function whenOf({ marks, relation }: Mention, words: string[], tokens: Token[], at: number): When {
  const text = words.join(' ');
  if (relation === 'more') return 'plain';
  if (isLeftOver(tokens, at)) return 'end';
  if (
    /\b(?:at first|in the beginning|to (?:begin|start) with|initially|originally|at the start|started|starts|used to|had been|previously)\b/.test(
      text,
    )
  )
    return 'start';
  if (
    /\b(?:now|currently|at present|remaining|left over|still|ended? up|ends up|in the end|finally)\b/.test(
      text,
    ) &&
    !/\bhow\b/.test(text)
  )
    return 'end';
  if (/\b(?:(?:will|would) (?:\w+ )?have|there will be) #/.test(text) && !/\bhow\b/.test(text)) return 'end';
  return marks.includes('left') && /\b(?:left|still)\b/.test(text) ? 'plain' : 'plain';
}

export function isTotal(tokens: Token[], at: number, words: string[]): boolean {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(' ');
  if (/\b(?:total of|total is|total was|altogether|in total,?)(?: \w+)?$/.test(before)) return true;
  if (/\b(?:together|altogether) (?:have|has|had|own)$/.test(words.slice(0, words.indexOf('#')).join(' ')))
    return true;
  const index = words.indexOf('#');
  return /^(?:\w+ ){0,5}(?:in all|in total|altogether|total|together|combined)\b/.test(
    words.slice(index + 1).join(' '),
  );
}

export const isGoal = (words: string[]): boolean =>
  /\b(?:needs?|needed|required?|requires|calls? for|must|ha[ds] to|have to|wants?|wanted|plans?|planned|going to|supposed to|goal|trying to|hopes?)\b/.test(
    words.slice(0, words.indexOf('#')).join(' '),
  );
