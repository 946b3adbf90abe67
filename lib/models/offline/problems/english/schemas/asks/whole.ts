import { plainFacts } from '../count';
import { minus } from '../expressions';
import type { Fact } from '../fact';
import type { Schema } from '../schema-reader';
import { about } from '../select';
import { thingFit, wantedOf } from '../thing';
import { amountOf, told } from '../timeline';

/** The part of a whole that is not told: "22 of the 676 people are parents, how many are pupils?" */
export const readWhole: Schema = ({ problem: { asked }, facts }) => {
  const plain = plainFacts(facts).filter(({ index }) => index >= 0);
  const [whole, second] = plain.filter(({ isTotal }) => isTotal);
  if (!whole || second) return undefined;
  const parts = plain.filter((fact) => fact !== whole);
  // "Lara and Nils together have 31. Lara has 17": Nils has the others.
  const isOthers =
    asked.owners.some((owner) => asked.names.has(owner) && whole.text.includes(owner)) &&
    parts.every(({ mention }) => asked.names.has(mention.subject) && !asked.owners.includes(mention.subject));
  const isAsked = !isOthers && about(parts, wantedOf(asked)).length > 0 && !asked.aims.includes('not');
  if (isAsked || parts.length === 0 || !parts.every((part) => isPart(part, whole))) return undefined;
  const sum = told(parts);
  return sum && { amount: minus(amountOf(whole), sum), how: 'whole', doubts: [] };
};

const isPart = ({ mention: { noun, nounClass } }: Fact, { mention }: Fact): boolean =>
  (nounClass === 'person' && mention.nounClass === 'person') ||
  noun.head === mention.noun.head ||
  thingFit(noun, { mods: [], head: mention.noun.head, of: '' }) !== 'other';
