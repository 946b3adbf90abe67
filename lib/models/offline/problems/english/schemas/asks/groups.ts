import type { Noun } from '../../noun-of';
import { countOf, plainFacts, rateFacts } from '../count';
import { type Amount, minus, over } from '../expressions';
import type { Fact } from '../fact';
import type { Schema, World } from '../schema-reader';
import { about, tellingWords } from '../select';
import { isMoney, thingFit, wantedOf } from '../thing';
import { amountOf } from '../timeline';
import { othersThan } from '../units';

/** How many groups: all there is, by how much goes into each. */
export const readGroups: Schema = (world) => {
  const { asked } = world.problem;
  const rates = rateFacts(world.facts).filter(({ index }) => index >= 0);
  const [rate] = rates.filter(({ mention }) =>
    fits(mention.noun, mention.inherited, mention.per, mention.asked && asked.noun.head === ''),
  );
  if (!rate || rates.length !== 1) return undefined;
  const { noun, per } = rate.mention;
  const withoutFee = isMoney(noun) ? beyondFee(world) : undefined;
  if (withoutFee) return { amount: over(withoutFee, amountOf(rate)), how: 'groups', doubts: [] };
  const isNamed = noun.head !== '' && noun.head !== per && noun.head !== asked.noun.head;
  const whole = isNamed
    ? (countOf(world, noun, [rate]) ?? othersThan(world, per, [rate]))
    : (meantBy(world, rate) ?? othersThan(world, noun.head, [rate]));
  return whole && { amount: over(whole, amountOf(rate)), how: 'groups', doubts: [] };

  function fits(noun: Noun, isInherited: boolean, per: string, isInQuestion: boolean) {
    if (
      !isInherited &&
      asked.noun.head !== '' &&
      noun.head !== per &&
      thingFit(noun, wantedOf(asked)) !== 'other'
    )
      return false;
    const isOpen = /^(?:each|one|time|piece)$/.test(per) && asked.noun.head !== '';
    if (isOpen)
      return about(
        world.facts.filter(({ kind }) => kind !== 'rate'),
        wantedOf(asked),
      ).every(({ mention }) => mention.asked);
    if (asked.noun.head === '' && asked.how === 'many' && /^(?:each|one|piece)$/.test(per))
      return /^(?:gain|make)$/.test(asked.verb?.verbClass ?? '');
    if (per === '') return false;
    return (
      isInQuestion ||
      per === asked.noun.head ||
      (asked.noun.head === '' && thingFit({ mods: [], head: per, of: '' }, wantedOf(asked)) === 'same')
    );
  }
};

/** "split the eggs into groups of 3": what the clause itself names, where it is counted. */
function meantBy({ facts }: World, rate: Fact): Amount | undefined {
  const words = tellingWords(rate);
  const [named, other] = plainFacts(facts).filter(
    ({ index, mention }) => index >= 0 && words.has(mention.noun.head),
  );
  return named && !other ? amountOf(named) : undefined;
}

/** "17 dollars plus 7 dollars an hour": what was paid without what is paid once. */
function beyondFee({ facts }: World): Amount | undefined {
  const money = plainFacts(facts).filter(({ index, mention }) => index >= 0 && isMoney(mention.noun));
  const [fee, otherFee] = money.filter(({ text }) => /\b(?:plus|fee|flat|parts|deposit)\b/.test(text));
  const [paid, otherPaid] = money.filter((fact) => fact !== fee);
  return fee && paid && !otherFee && !otherPaid ? minus(amountOf(paid), amountOf(fee)) : undefined;
}
