import { closedFamily } from '../../grammar/closed-family';
import type { SlotType } from '../../grammar/form';
import { count } from '../../grammar/number-slots';
import { type GivenNumber, given } from '../../grammar/program-lines';
import { oneOf, quoted, word } from '../../grammar/text-slots';

const direction = oneOf({
  on: { en: 'encode|encrypt|encipher', zh: '加密' },
  back: { en: 'decode|decrypt|decipher', zh: '解密' },
});

/** `ROT13`: the shift is in the name. */
const rot: SlotType<GivenNumber> = {
  source: { en: 'rot-?\\d{1,2}', zh: 'rot-?\\d{1,2}' },
  read: (phrase) => {
    const value = Number(phrase.replace(/\D/g, ''));
    return { phrase, value, code: String(value) };
  },
};

export const caesar = closedFamily({
  id: 'caesar',
  topic: 'letters',
  title: { en: 'Caesar cipher', zh: '凯撒密码' },
  examples: {
    en: [
      'Encode "hello" with a Caesar cipher with a shift of 3.',
      'Decode "khoor" with a Caesar shift of 3.',
    ],
    zh: ['用凯撒密码（位移3）加密hello。'],
  },
  slots: {},
  maybe: { shift: count, direction, quoted, word, rot },
  forms: {
    en: [
      '{direction} [the] [word|text|message] ({quoted}|{word}) (with|using) [a|the] [caesar] (cipher|caesar cipher|caesar shift|shift) [(with|and|using) [a] [shift]] [of|by] {shift}',
      '{direction} [the] [word|text|message] ({quoted}|{word}) (with|using) [a|the] caesar (cipher|shift) (of|by|with) [a] [shift] [of|by] {shift}',
      '{direction} [the] caesar (cipher|text|message) ({quoted}|{word}) (with|using|by) [a] (shift|key) [of|by] {shift}',
      '@ask {rot} of [the] [word|text] ({quoted}|{word})',
      '(apply|use) {rot} (to|on) [the] [word|text] ({quoted}|{word})',
      '(shift|move) (each|every) letter (of|in) ({quoted}|{word}) [forward] by {shift} [places|letters|positions]',
    ],
    zh: [
      '[请]用凯撒密码[@open|,][位移|偏移|移动|移][量|为|是]{shift}[位][@close|,]{direction}[单词|文字]({quoted}|{word})',
      '[请]用(位移|移位|偏移|移动|偏移量)[为|是]{shift}[位]的凯撒密码{direction}[单词|文字]({quoted}|{word})',
      '[用]凯撒密码{direction}({quoted}|{word}),(位移|偏移|偏移量|移动)[为|是]{shift}[位]',
    ],
  },
  write: ({ shift: stated, direction, quoted, word, rot }) => {
    const text = quoted ?? word;
    const shift = stated ?? rot;
    const back = direction?.value === 'back';
    return (
      text &&
      shift && {
        prose: {
          en: `Every letter moves ${back ? 'back' : 'on'} in the alphabet by the shift, round the end; all else stays.`,
          zh: `每个字母在字母表中${back ? '后退' : '前进'}若干位，到头循环；其他字符不变。`,
        },
        lines: [
          given('text', text),
          given('shift', shift),
          "const alphabet = 'abcdefghijklmnopqrstuvwxyz';",
          'function moveLetter(letter) {',
          '  const place = alphabet.indexOf(letter.toLowerCase());',
          '  if (place < 0) return letter;',
          `  const moved = alphabet[(place ${back ? '- (shift % 26) + 26' : '+ shift'}) % 26];`,
          '  return letter === letter.toLowerCase() ? moved : moved.toUpperCase();',
          '}',
          "const result = [...text].map(moveLetter).join('');",
        ],
        answer: 'result',
        tidy: false,
      }
    );
  },
});
