import { times } from '../expressions';
import type { Schema } from '../schema-reader';
import { thingFit } from '../thing';
import { amountOf } from '../timeline';

/** Words by which not the part itself is asked for, or more is told than a part of a whole. */
const otherwise =
  /\b(?:left|remain\w*|rest|not|other|others|still|now|more|less|fewer|than|each|every|\w+n't)\b/;

/** "Half of the 28 pupils walk. How many walk?": a part of a whole, where the same is asked that is told of the part. */
export const readShare: Schema = ({ facts, problem: { asked, text } }) => {
  const [share, otherShare] = facts.filter(({ mention }) => mention.relation === 'fraction');
  const [whole, otherWhole] = facts.filter((fact) => fact !== share);
  if (!share || !whole || otherShare || otherWhole || share.index < 0 || whole.index < 0) return undefined;
  const story = text.toLowerCase();
  // Half of it is gone, half is left.
  const isHalfLeft = share.mention.value === 0.5 && /\b(?:left|remain\w*|still)\b/.test(asked.said.join(' '));
  if (isHalfLeft && !otherwise.test(story.slice(0, story.lastIndexOf('how '))))
    return { amount: times(amountOf(whole), amountOf(share)), how: 'share', doubts: [] };
  if (otherwise.test(story) || whole.kind === 'rate' || share.mention.value >= 1) return undefined;
  const isSameVerb = share.mention.verb !== '' && share.mention.verb === (asked.verb?.base ?? 'be');
  const isThing = [whole, share].every(
    ({ mention }) => mention.noun.head === '' || thingFit(mention.noun, asked.noun) !== 'other',
  );
  return isSameVerb && isThing && !share.mention.asked
    ? { amount: times(amountOf(whole), amountOf(share)), how: 'share', doubts: [] }
    : undefined;
};
