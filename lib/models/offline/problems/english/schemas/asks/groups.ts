import { countOf, othersThan, rateFacts } from '../count';
import { over } from '../expressions';
import type { Schema } from '../schema-reader';
import { about } from '../select';
import { thingFit, wantedOf } from '../thing';
import { amountOf } from '../timeline';

/** How many groups: all there is, by how much goes into each. */
export const readGroups: Schema = (world) => {
  const { asked } = world.problem;
  const rates = rateFacts(world.facts).filter(({ index }) => index >= 0);
  const [rate] = rates.filter(({ mention }) => fits(mention.per, mention.asked && asked.noun.head === ''));
  if (!rate || rates.length !== 1) return undefined;
  const { noun, per } = rate.mention;
  const isNamed = noun.head !== '' && noun.head !== per && noun.head !== asked.noun.head;
  const whole = isNamed
    ? (countOf(world, noun, [rate]) ?? othersThan(world, per, [rate]))
    : othersThan(world, noun.head, [rate]);
  return whole && { amount: over(whole, amountOf(rate)), how: 'groups', doubts: [] };

  function fits(per: string, isInQuestion: boolean) {
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
