import type { Mention } from './mention';
import type { Asked } from './question';

/** What coins are worth, in cents. */
const worth = new Map([
  ['penny', 1],
  ['nickel', 5],
  ['dime', 10],
  ['quarter', 25],
]);

const isCoin = ({ noun, kind, value }: Mention): boolean =>
  kind === 'number' && worth.has(noun.head) && Number.isInteger(value);

/** "a quarter" that is read as one fourth is a coin where money is asked for. */
const isQuarter = ({ phrase, noun, relation, kind }: Mention): boolean =>
  kind === 'number' && /^(?:a|one) quarter$/i.test(phrase) && noun.of === '' && relation === 'plain';

/**
 * Brings money to one unit, so that it can be added up: coins to what they are worth where money is asked for, and
 * cents to dollars where both are told. The code says so: 3 dimes are `3 * 0.1`.
 */
export function settleMoney(mentions: Mention[], { noun, nounClass, said }: Asked) {
  const isMoneyAsked = nounClass === 'money' && !worth.has(noun.head);
  const inCents = noun.head === 'cent' || (said.includes('cents') && !said.includes('dollars'));
  if (isMoneyAsked)
    for (const mention of mentions) {
      const coin = isCoin(mention) ? mention.noun.head : isQuarter(mention) ? 'quarter' : undefined;
      if (coin === undefined) continue;
      const count = isCoin(mention) ? mention.value : 1;
      const cents = worth.get(coin) ?? 0;
      const [value, code] = inCents
        ? [count * cents, `${count} * ${cents}`]
        : [(count * cents) / 100, `${count} * ${cents / 100}`];
      Object.assign(mention, { value, code: cents === 1 && inCents ? String(count) : code });
      Object.assign(mention, {
        kind: 'money',
        nounClass: 'money',
        noun: { mods: [], head: inCents ? 'cent' : 'dollar', of: coin },
      });
    }
  const units = new Set(mentions.flatMap(({ kind, noun: { head } }) => (kind === 'money' ? [head] : [])));
  if (!units.has('cent') || units.size < 2) return;
  for (const mention of mentions) {
    const isOther = mention.kind === 'money' && (mention.noun.head === 'cent') !== inCents;
    if (!isOther) continue;
    Object.assign(mention, {
      value: inCents ? mention.value * 100 : mention.value / 100,
      code: `${mention.code} ${inCents ? '*' : '/'} 100`,
      noun: { ...mention.noun, head: inCents ? 'cent' : 'dollar' },
    });
  }
}
