import type { Asked } from '../asked';
import type { Told } from './told';

const together = /两人|三人|他们|她们|俩|共同|合起来|[与和跟]|比|相差|几倍/;
const related = /同样|一样多|相等|比|倍|平均|其中|每|各|超过|扣除|喜欢|部分/;

/**
 * What somebody else has, where one of several is asked about; and where all of them are asked about together, what
 * only went from one to another.
 */
export function otherOwners(told: Told[], { text: question }: Asked, story: string): Told[] {
  const owners = [
    ...new Set(
      told.flatMap(({ owner, quantity }) => (owner !== '' && isThere(quantity.event) ? [owner] : [])),
    ),
  ];
  if (owners.length < 2) return [];
  const measures = new Set(told.map(({ quantity }) => quantity.unit.measure?.symbol));
  if (measures.size > 1) return [];
  const isAll = /两人|他们|她们|俩/.test(question) && /共/.test(question);
  if (isAll && !related.test(story))
    return told.filter(
      ({ recipient, owner }) => owners.includes(recipient) && owners.includes(owner) && owner !== recipient,
    );
  const asked = owners.filter((owner) => isNamed(owner, owners, question));
  const [one, other] = asked;
  if (one === undefined || other !== undefined || together.test(question) || related.test(story)) return [];
  for (const { quantity, owner, recipient } of told)
    if (recipient === one && owner !== one && quantity.event === 'lose') quantity.event = 'gain';
  return told.filter(
    ({ owner, recipient }) => owner !== '' && owner !== one && !one.endsWith(owner) && recipient !== one,
  );
}

const isThere = (event: string): boolean => /^(?:have|start|did|done|now)$/.test(event);

/** "停车场上层" is also "上层", where no other ends so. */
const isNamed = (owner: string, owners: string[], question: string): boolean => {
  const end = owner.slice(-2);
  const isOwn = owner.length > 2 && !owners.some((other) => other !== owner && other.endsWith(end));
  return question.includes(owner) || (isOwn && question.includes(end));
};
