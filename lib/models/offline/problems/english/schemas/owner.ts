import type { Mention } from '../mention';
import { nounClass } from '../nouns';
import type { Asked } from '../question';

/** Whether a quantity is who is asked about, goes to them, is somebody else's, or nobody is named. */
export type OwnerFit = 'own' | 'gets' | 'other' | 'open';

export const isVague = (owner: string): boolean =>
  /^(?:he|she|they|we|i|you|it|there|him|her|them|his|who|us|me|somebody|)$/.test(owner);

export function ownerFit(
  { subject, recipient }: Mention,
  { owners, names }: Pick<Asked, 'owners' | 'names'>,
): OwnerFit {
  const named = owners.filter((owner) => !isVague(owner));
  if (named.length === 0) return 'open';
  if (recipient !== '' && named.includes(recipient)) return 'gets';
  if (named.includes(subject)) return 'own';
  return isVague(subject) || !(names.has(subject) || isPerson(subject)) ? 'open' : 'other';
}

/** Shops and buses have what the story is about; a brother has what is his. */
const isPerson = (subject: string): boolean => kin.has(subject) || nounClass(subject) === 'person';

const kin = new Set(
  'mother father mom dad uncle aunt grandma grandpa grandmother grandfather neighbour boss'.split(' '),
);
