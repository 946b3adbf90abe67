import type { SlotType } from './form';
import { type Given, textCode } from './program-lines';

const english =
  'red|orange|yellow|green|blue|purple|violet|pink|brown|black|white|gr[ae]y|silver|gold(?:en)?|teal|turquoise|' +
  'magenta|fuchsia|burgundy|mauve|maroon|beige|cyan|indigo|lavender|navy|olive|crimson|scarlet|tan|ivory|lilac|coral|aqua|bronze';
const chinese = '[红橙黄绿青蓝紫粉棕褐黑白灰银金]色?';

/** A colour's name, as it stands. */
export const color: SlotType<Given<string>> = {
  source: { en: `(?:${english})(?![a-z])`, zh: chinese },
  read: (phrase, language) => {
    // 红 and 红色 are the same colour.
    const value = language === 'zh' ? phrase.replace(/色?$/, '色') : phrase.toLowerCase();
    return { phrase, value, code: textCode(value) };
  },
};
