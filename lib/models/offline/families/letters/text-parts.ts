import { closedFamily } from '../../grammar/closed-family';
import { ordinal } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf, quoted, word } from '../../grammar/text-slots';

const wanted = oneOf({
  longest: { en: 'longest word', zh: '最长的(?:单词|词)' },
  shortest: { en: 'shortest word', zh: '最短的(?:单词|词)' },
  initials: {
    en: 'initials|first letters(?: of (?:each|every) word)?|acronym',
    zh: '(?:每个单词的)?首字母(?:缩写)?',
  },
  lastLetter: { en: 'last letter', zh: '最后一个(?:字母|字)' },
  capital: { en: 'upper ?case|capital letters|capitals|all caps', zh: '大写(?:字母)?' },
  small: { en: 'lower ?case|small letters', zh: '小写(?:字母)?' },
});
const unit = oneOf({
  letter: { en: 'letter|character', zh: '字母|字|字符' },
  word: { en: 'word', zh: '单词|词' },
});

const lines = {
  longest: 'const found = words.reduce((best, word) => (word.length > best.length ? word : best));',
  shortest: 'const found = words.reduce((best, word) => (word.length < best.length ? word : best));',
  initials: "const found = words.map((word) => word[0]).join('');",
};
const words = "const words = text.split(/[^\\p{L}\\p{N}'-]+/u).filter((word) => word !== '');";

export const textParts = closedFamily({
  id: 'text-parts',
  topic: 'letters',
  title: { en: 'The longest word, a letter, capitals', zh: '最长的词、第几个字母、大小写' },
  examples: {
    en: [
      'What is the longest word in "the quick brown elephant"?',
      'What is the third letter of the word planet?',
      'Convert "hello" to uppercase.',
    ],
    zh: ['“the quick brown elephant”中最长的单词是什么？', 'planet的第3个字母是什么？'],
  },
  slots: {},
  maybe: { wanted, nth: ordinal, unit, quoted, word },
  forms: {
    en: [
      '@ask {wanted} (in|of) [the] [word|phrase|sentence|text|string] ({quoted}|{word})',
      '@ask {nth} {unit} (in|of) [the] [word|phrase|sentence|text|string] ({quoted}|{word})',
      '(convert|change|turn|write|put) [the] [word|phrase|sentence|text|string] ({quoted}|{word}) (to|into|in) [all] {wanted} [letters]',
      '@ask ({quoted}|{word}) in [all] {wanted} [letters]',
    ],
    zh: [
      '[单词|句子]({quoted}|{word})(中|里|里面|的)[的]{wanted}@what',
      '[单词|句子]({quoted}|{word})(中|里|里面|的)[的]{nth}个{unit}@what',
      '[把|将][单词|句子]({quoted}|{word})(转换成|转换为|改成|改为|变成|写成){wanted}',
    ],
  },
  write: ({ wanted, nth, unit, quoted, word }) => {
    const text = quoted ?? word;
    if (!text) return undefined;
    const start = given('text', text);
    if (nth && unit) {
      const letters = unit.value === 'letter';
      if (nth.value < 1) return undefined;
      return {
        prose: {
          en: letters ? 'I count the letters from the left.' : 'I count the words from the left.',
          zh: '从左往右数。',
        },
        lines: [
          start,
          given('position', nth),
          letters ? "const letters = [...text].filter((one) => one !== ' ');" : words,
          `const found = ${letters ? 'letters' : 'words'}[position - 1];`,
          "if (found === undefined) throw new Error('The text is shorter than that');",
        ],
        answer: 'found',
        tidy: false,
      };
    }
    if (!wanted) return undefined;
    const { value } = wanted;
    if (value === 'capital' || value === 'small') {
      return {
        prose: { en: 'All letters change their case.', zh: '改变所有字母的大小写。' },
        lines: [start],
        answer: `text.to${value === 'capital' ? 'Upper' : 'Lower'}Case()`,
        tidy: false,
      };
    }
    if (value === 'lastLetter') {
      return {
        prose: { en: 'I take the letter at the end.', zh: '取最后一个字母。' },
        lines: [start, 'const letters = [...text];'],
        answer: 'letters[letters.length - 1]',
        tidy: false,
      };
    }
    return {
      prose: { en: 'I take the text apart into its words.', zh: '把文字分成单词。' },
      lines: [start, words, lines[value]],
      answer: 'found',
      tidy: false,
    };
  },
});
