import type { Candidate, Expression } from '../candidates';
import type { Factor } from '../problem-reader';
import { isKindOf } from './nouns';
import type { Problem } from './problem';

/** What a part of an expression counts, and of which each one has so many. */
type Unit = { noun: string; of: string; per: string; nounClass: string; isFactor: boolean };

/**
 * Follows what is counted through an expression, as in unit-dependency graphs (Roy & Roth, AAAI 2017): like can be
 * added to like, a rate times what it is a rate of gives its noun.
 */
export function dimensions({ mentions, asked, aim }: Problem, { expression }: Candidate): Factor {
  const steps: string[] = [];
  const follow = (part: Expression): Unit => {
    if ('leaf' in part) {
      const mention = mentions[part.leaf];
      return {
        noun: mention?.noun.head ?? '',
        of: mention?.noun.of ?? '',
        per: mention?.per ?? '',
        nounClass: mention?.nounClass ?? 'none',
        isFactor: mention?.kind === 'factor' || mention?.kind === 'percent' || mention?.relation === 'times',
      };
    }
    const [left, right] = [follow(part.left), follow(part.right)];
    if (part.op === '+' || part.op === '-') {
      steps.push(`${part.op} ${left.isFactor || right.isFactor ? 'factor' : alike(left, right)}`);
      return left.isFactor ? right : left;
    }
    if (part.op === '*') return times(left, right, steps);
    return over(left, right, steps);
  };
  const result = follow(expression);
  const fit = fitsAsked(result, asked.noun.head, asked.nounClass);
  const isRate = result.per === '' ? 'count' : 'rate';
  return [
    ...steps.map((step) => `dim ${step}`),
    `dim all ${steps.join(', ')} ${fit}`,
    `dim ${fit} ${isRate}`,
    `dim ${fit} ${isRate} ${aim}`,
  ];
}

function times(left: Unit, right: Unit, steps: string[]): Unit {
  if (left.isFactor || right.isFactor) {
    steps.push('* factor');
    return left.isFactor ? right : left;
  }
  if (isUnitOf(left.per, right) || isUnitOf(right.per, left)) {
    const [rate, count] = isUnitOf(left.per, right) ? [left, right] : [right, left];
    steps.push(rate.per === 'each' ? '* each' : '* rate');
    return { ...rate, per: count.per };
  }
  steps.push(left.per !== '' || right.per !== '' ? '* other rate' : '* no rate');
  return left.per !== '' ? { ...left, per: '' } : { ...right, per: '' };
}

function over(left: Unit, right: Unit, steps: string[]): Unit {
  if (left.isFactor || right.isFactor) {
    steps.push('/ factor');
    return left;
  }
  const isLike = alike(left, right) !== 'mixed';
  if (right.per !== '' && isLike) {
    steps.push('/ rate');
    return { noun: right.per, of: '', per: '', nounClass: 'none', isFactor: false };
  }
  steps.push(isLike ? '/ like' : '/ other');
  return isLike
    ? { noun: '', of: '', per: '', nounClass: 'none', isFactor: true }
    : { ...left, per: right.noun };
}

function alike(a: Unit, b: Unit): string {
  if (a.noun === '' || b.noun === '') return 'bare';
  const names = [a.noun, a.of].filter((name) => name !== '');
  if (names.includes(b.noun) || (b.of !== '' && names.includes(b.of)))
    return a.per === b.per ? 'like' : 'like but rate';
  if (isKindOf(a.noun, b.noun) || isKindOf(b.noun, a.noun)) return 'like';
  if (a.nounClass === b.nounClass) return a.nounClass === 'thing' ? 'things' : 'class';
  return 'mixed';
}

const isUnitOf = (per: string, { noun, of }: Unit): boolean =>
  per !== '' && (per === 'each' || per === noun || per === of || isKindOf(noun, per));

function fitsAsked({ noun, of, nounClass, isFactor }: Unit, head: string, askedClass: string): string {
  if (isFactor) return 'factor';
  if (noun === '') return 'bare';
  if (head === '') return askedClass === nounClass ? 'asked class' : 'not said';
  if (noun === head || of === head || noun === 'each') return 'asked';
  if (isKindOf(noun, head)) return 'kind asked';
  return nounClass === askedClass ? 'asked class' : 'not asked';
}
