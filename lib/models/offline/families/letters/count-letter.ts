import { closedFamily } from '../../grammar/closed-family';
import type { SlotType } from '../../grammar/form';
import { type Given, given, step, textCode } from '../../grammar/program-lines';
import { quoted, word } from '../../grammar/text-slots';

/** One letter, quoted or not: "r", "the letter r", "r's". */
const letter: SlotType<Given<string>> = {
  source: { en: `["']?[A-Za-z]["']?(?:'?s)?(?![A-Za-z])`, zh: `["']?[A-Za-z]["']?` },
  read: (phrase) => {
    const value = phrase.replace(/^["']?([A-Za-z]).*$/, '$1');
    return { phrase, value, code: textCode(value.toLowerCase()) };
  },
};

/** One Chinese character in quotes. */
const character: SlotType<Given<string>> = {
  source: { en: '(?!)', zh: '"[\\u4e00-\\u9fff]"' },
  read: (phrase) => ({ phrase, value: phrase.slice(1, -1), code: textCode(phrase.slice(1, -1)) }),
};

export const countLetter = closedFamily({
  id: 'count-letter',
  topic: 'letters',
  title: { en: 'How often a letter occurs', zh: '数字母出现的次数' },
  examples: {
    en: ["How many r's are in strawberry?", 'How many times does the letter s appear in "Mississippi"?'],
    zh: ['strawberry里有几个字母r？'],
  },
  slots: {},
  maybe: { letter, word, quoted, character },
  forms: {
    en: [
      'how many [times] (does|do) [the letter|letter] {letter} (appear|occur|show up|come up) in [the] [word|phrase|sentence|name|text] ({quoted}|{word})',
      'how many [letter|letters|of the letter] {letter} (are|are there|is|do you see) in [the] [word|phrase|sentence|name|text] ({quoted}|{word})',
      '(count|find) [the] [number of] [letter|letters] {letter} in [the] [word|phrase|sentence|text] ({quoted}|{word})',
      'how many [letter] {letter} in [the] [word] ({quoted}|{word})',
    ],
    zh: [
      '[单词|句子|词语|成语]({quoted}|{word})(中|里|里面)[的|一共|共]{character}(出现了|出现|有)(几|多少)(次|个)',
      '[单词|句子|词语]({quoted}|{word})(中|里|里面)[的|一共|共]有(几|多少)个[字母]{letter}',
      '[单词|句子]({quoted}|{word})(中|里|里面)[字母]{letter}(出现了|出现)(几|多少)次',
      '[字母]{letter}在[单词|句子]({quoted}|{word})(中|里|里面)(出现了|出现|有)(几|多少)(次|个)',
    ],
  },
  write: ({ letter: latin, character, word, quoted }) => {
    const text = quoted ?? word;
    const letter = latin ?? character;
    return (
      text &&
      letter && {
        prose: {
          en: 'I go through the letters one by one; capitals count as the same letter.',
          zh: '逐个检查字母，不区分大小写。',
        },
        lines: [
          given('text', text),
          given('letter', letter),
          step('const letters = [...text.toLowerCase()];', 'capitals count too', '不区分大小写'),
          'const count = letters.filter((one) => one === letter).length;',
        ],
        answer: 'count',
        tidy: false,
      }
    );
  },
});
