import type { Candidate } from '../candidates';
import type { Problem } from './problem';

/** Words that count without being read as a number. */
const hiddenNumber =
  /\b(?:halves|half|thirds?|quarter|percent|pairs?|couple|dozens?|weekends?|each (?:other|week|month|year)|per (?:week|month|year)|every (?:day|week|month|year|other)|a (?:week|month|year)|one|once|remainder|profit|discount|average)\b|%/i;

/** What makes a reading less sure than the ranker thinks, 0 or 1 each; how much less is for the calibration to say. */
export function doubtsAbout({ text, mentions, fits, aim }: Problem, { used, shape }: Candidate): number[] {
  const isForeign = (index: number) => fits[index]?.noun === 'foreign' || fits[index]?.noun === 'bare';
  const isSum = !/[*/]/.test(shape);
  const left = [...mentions.keys()].filter((index) => !used.includes(index));
  const facts = [
    mentions.length > 2,
    mentions.length > 3,
    used.length > 2,
    left.length > 0,
    // Something that counts what is asked for is left out.
    left.some((index) => !isForeign(index)),
    isSum && used.some(isForeign),
    aim === 'more than',
    mentions.some(({ relation }) => relation.endsWith('than') || relation === 'times'),
    mentions.some(({ verbClass }) => verbClass === 'none'),
    text.length > 180,
    text.length > 260,
    hiddenNumber.test(text),
  ];
  return facts.map(Number);
}
