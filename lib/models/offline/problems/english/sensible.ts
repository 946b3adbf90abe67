import type { Candidate } from '../candidates';
import { rolesIn } from './enumerate';
import type { Problem } from './problem';

const timeUnit = /^(?:second|minute|hour|day|week|month|year)$/;

/**
 * Whether a sum makes sense by its units alone, whatever speaks for it: whole things stay whole, dollars are not added
 * to cents nor feet to inches, so many a day is not multiplied by weeks, and a fraction that is told is used.
 */
export function isSensible({ mentions, asked }: Problem, { value, used, expression }: Candidate): boolean {
  const own = used.flatMap((index) => mentions[index] ?? []);
  const isCounted = asked.how === 'many' && asked.nounClass !== 'time' && asked.nounClass !== 'money';
  const isWhole = Number.isInteger(Number(value.toPrecision(12)));
  if (isCounted && !isWhole && mentions.every((mention) => Number.isInteger(mention.value))) return false;
  for (const measure of ['money', 'length', 'mass', 'volume']) {
    const units = new Set(
      own.flatMap(({ nounClass, noun, relation, per }) =>
        nounClass === measure && !(relation === 'rate' && own.some((other) => other.noun.head === per))
          ? [noun.head === 'buck' ? 'dollar' : noun.head]
          : [],
      ),
    );
    if (units.size > 1) return false;
  }
  const rates = own.filter(({ relation, per }) => relation === 'rate' && timeUnit.test(per));
  const times = own.filter(({ relation, nounClass }) => relation !== 'rate' && nounClass === 'time');
  if (
    rates.length === 1 &&
    times.some(({ noun }) => noun.head !== rates[0]?.per && noun.head !== rates[0]?.noun.head)
  )
    return false;
  const isFraction = (index: number) => mentions[index]?.relation === 'fraction';
  if (mentions.some((_, index) => isFraction(index) && !used.includes(index))) return false;
  const added = [...rolesIn(expression)].filter(([, role]) => /^[+-]$/.test(role));
  return added.every(([index]) => isFraction(index)) || !added.some(([index]) => isFraction(index));
}
