import type { SlotType } from '../../../grammar/form';
import { type Given, textCode } from '../../../grammar/program-lines';

/** Words about the calendar: whoever leaves them unread may have missed what day it is. */
const calendar =
  /\b(?:yesterday|tomorrow|ago|later|actually|correct|wrong|mistaken|in fact|was supposed|really|not true|anniversary|birthday)\b|\btoday\b(?!'s)|\d{1,2}\/\d{1,2}|\d{3,}|昨天|明天|今天|其实|实际/i;

/** Something beside the point: any words without a say about the day. */
export const aside: SlotType<Given<string>> = {
  source: { en: "[A-Za-z0-9][A-Za-z0-9' -]{0,120}?[.,]?", zh: '[^.?]{1,40}?' },
  read: (phrase) => (calendar.test(phrase) ? undefined : { phrase, value: phrase, code: textCode(phrase) }),
};
