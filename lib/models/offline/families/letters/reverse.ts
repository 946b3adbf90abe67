import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { quoted, word } from '../../grammar/text-slots';

export const reverse = closedFamily({
  id: 'reverse',
  topic: 'letters',
  title: { en: 'A text backwards', zh: '倒过来写' },
  examples: {
    en: ['Reverse the word "stressed".', 'What is hello spelled backwards?'],
    zh: ['把stressed倒过来写。', '把12345倒过来是多少？'],
  },
  slots: {},
  maybe: { quoted, word, number: count },
  forms: {
    en: [
      '(reverse|spell) [the] [word|string|text|phrase|sentence|letters of|letters in] ({quoted}|{word}) [backwards|backward]',
      '(what is|write|spell) [the] [word|string] ({quoted}|{word}) (spelled|written|spelt|) (backwards|backward|in reverse)',
      'reverse [the] [digits of] [the] [number] {number}',
    ],
    zh: [
      '[把|将][单词|字符串|句子|数|数字]({quoted}|{word}|{number})(倒过来|反过来|倒序|反转|逆序)[写|排列|输出]@what',
      '[把|将][句子|词语]({quoted}|{word})(倒过来|反过来|倒着)(写|念|读)@what',
    ],
  },
  write: ({ quoted, word, number }) => {
    const text = quoted ?? word;
    if (number) {
      return {
        prose: { en: 'I write the digits from last to first.', zh: '把各位数字从后往前写。' },
        lines: [given('number', number), "const reversed = [...String(number)].reverse().join('');"],
        answer: 'Number(reversed)',
        tidy: false,
      };
    }
    return (
      text && {
        prose: { en: 'I take the characters from last to first.', zh: '把字符从后往前排列。' },
        lines: [given('text', text), "const reversed = [...text].reverse().join('');"],
        answer: 'reversed',
        tidy: false,
      }
    );
  },
});
