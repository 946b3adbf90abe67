import { type Amount, minus, plus, times } from '../expressions';
import type { Fact } from '../fact';
import { isVague } from '../owner';
import type { Schema } from '../schema-reader';
import { tellingWords } from '../select';
import { isMoney } from '../thing';
import { amountOf } from '../timeline';

const more = /# (?:\w+ ){0,2}(?:taller|older|longer|heavier|higher|wider|deeper|farther|further)\b/;
const less = /# (?:\w+ ){0,2}(?:less|fewer|shorter|younger|lighter|lower|cheaper|narrower)\b/;
const multiple = /# (?:times )?as (?:many|much|far|long|high|heavy|old|tall|big)\b/;

/** "A shirt costs $25 and a hat costs $10 less", "I have 3 times as many": told by what was told right before, without saying so. */
export const readToldByLast: Schema = ({ facts, problem: { asked } }) => {
  const [base, other, third] = facts;
  if (!base || !other || third || base.index < 0 || other.index < 0) return undefined;
  const { text } = other;
  const isOpen = !/\bthan\b|\bas (?:many|much|far|long|high|heavy|old|tall|big) (?:\w+ )?as\b/.test(text);
  if (!isOpen || base.kind === 'compared' || !/^(?:plain|rate)$/.test(base.mention.relation))
    return undefined;
  const isMore = more.test(text) || (isMoney(other.mention.noun) && /\b(?:costs?|is) # more\b/.test(text));
  const [one, by] = [amountOf(base), amountOf(other)];
  const amount: Amount | undefined = multiple.test(text)
    ? times(one, by)
    : less.test(text)
      ? minus(one, by)
      : isMore
        ? plus(one, by)
        : undefined;
  return amount && isAbout(other, base, asked.said)
    ? { amount, how: 'relation last', doubts: [] }
    : undefined;
};

/** Whether the question names what only the second clause is about: who, what or when. */
function isAbout(fact: Fact, base: Fact, said: string[]): boolean {
  const [own, others] = [tellingWords(fact), tellingWords(base)];
  const names = [fact.mention.subject, ...own].filter((word) => !others.has(word) && word !== '');
  const isSaid = (word: string) => said.includes(word) && (!isVague(word) || word === 'i');
  const isOther = [...others].some(
    (word) => !own.has(word) && said.includes(word) && word === base.mention.subject,
  );
  return (
    names.some(isSaid) &&
    !isOther &&
    !said.some((word) => /^(?:together|both|total|altogether|they|all)$/.test(word))
  );
}
