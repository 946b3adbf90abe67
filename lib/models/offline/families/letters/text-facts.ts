import { closedFamily } from '../../grammar/closed-family';
import { given } from '../../grammar/program-lines';
import { oneOf, quoted, word } from '../../grammar/text-slots';

const wanted = oneOf({
  vowels: { en: 'vowels', zh: '元音(?:字母)?' },
  consonants: { en: 'consonants', zh: '辅音(?:字母)?' },
  capitals: { en: '(?:capital|uppercase|upper case) letters', zh: '大写字母' },
  digits: { en: 'digits', zh: '数字' },
  letters: { en: 'letters', zh: '(?:英文)?字母' },
  words: { en: 'words', zh: '单词|词' },
  characters: { en: 'characters', zh: '字符|汉字|字' },
});
const pattern = {
  vowels: '/[aeiou]/gi',
  consonants: '/[bcdfghjklmnpqrstvwxyz]/gi',
  capitals: '/[A-Z]/g',
  digits: '/[0-9]/g',
  letters: '/\\p{L}/gu',
  words: '/\\S+/g',
  characters: '/[^]/gu',
};

export const textFacts = closedFamily({
  id: 'text-facts',
  topic: 'letters',
  title: { en: 'Counting vowels, letters, words and characters', zh: '数元音、字母、单词和字符' },
  examples: {
    en: ['How many vowels are in "programming"?', 'How many words are in "the quick brown fox"?'],
    zh: ['单词programming有几个元音字母？', '“床前明月光”有几个字？'],
  },
  slots: { wanted },
  maybe: { quoted, word },
  forms: {
    en: [
      'how many {wanted} [are|are there|is] in [the] [word|phrase|sentence|text|name] ({quoted}|{word})',
      'how many {wanted} does [the] [word|phrase|sentence|text|name] ({quoted}|{word}) (have|contain)',
      '(count|find|what is) the [number of] {wanted} (in|of) [the] [word|phrase|sentence|text] ({quoted}|{word})',
    ],
    zh: [
      '[单词|句子|短语|这句话]({quoted}|{word})[这个单词|这个词|这句话][中|里|里面][一共|共](有|含有|包含)(几|多少)个{wanted}',
    ],
  },
  write: ({ wanted, quoted, word }) => {
    const text = quoted ?? word;
    if (!text) return undefined;
    return {
      prose: { en: 'I pick out what is counted and count it.', zh: '挑出要数的部分，再计数。' },
      lines: [given('text', text), `const found = text.match(${pattern[wanted.value]}) ?? [];`],
      answer: 'found.length',
      tidy: false,
    };
  },
});
