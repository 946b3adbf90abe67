import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { quoted, word } from '../../grammar/text-slots';

export const palindrome = closedFamily({
  id: 'palindrome',
  topic: 'letters',
  title: { en: 'Palindromes', zh: '回文' },
  examples: {
    en: [
      'Is "A man, a plan, a canal: Panama" a palindrome?',
      'How many palindromic numbers are there between 100 and 1000?',
    ],
    zh: ['12321是回文数吗？', '“上海自来水来自海上”是回文吗？'],
  },
  slots: {},
  maybe: { quoted, word, number: count, low: count, high: count },
  forms: {
    en: [
      'is [the] [word|phrase|sentence|number] ({quoted}|{number}|{word}) a (palindrome|palindromic number)',
      '(check|test) (whether|if) [the] [word|phrase|sentence|number] ({quoted}|{number}|{word}) is a palindrome',
      'how many (palindromic numbers|palindromes|number palindromes|palindrome numbers) are there (between|from) {low} (and|to) {high}',
    ],
    zh: [
      '({quoted}|{number}|{word})(是|是不是|是否是)[一个](回文数|回文|回文词|回文句)[吗]',
      '{low}(到|至){high}[之间](有|一共有|共有)(多少|几)个回文数',
    ],
  },
  write: ({ quoted, word, number, low, high }, language) => {
    if (low && high) {
      if (high.value > 2_000_000) return undefined;
      return {
        prose: {
          en: 'I check every number: a palindrome reads the same backwards.',
          zh: '逐个检查：回文数倒过来读不变。',
        },
        lines: [
          given('low', low),
          given('high', high),
          'let count = 0;',
          'for (let number = low; number <= high; number += 1) {',
          "  const backwards = [...String(number)].reverse().join('');",
          '  if (backwards === String(number)) count += 1;',
          '}',
        ],
        answer: 'count',
        tidy: false,
      };
    }
    const text = quoted ?? word ?? (number && { ...number, code: `'${number.code}'` });
    const [yes, no] = language === 'zh' ? ['是', '不是'] : ['yes', 'no'];
    return (
      text && {
        prose: {
          en: 'A palindrome reads the same backwards; only letters and digits count.',
          zh: '回文倒过来读不变；只看文字和数字。',
        },
        lines: [
          given('text', text),
          step(
            "const letters = [...text.toLowerCase().replace(/[^\\p{L}\\p{N}]/gu, '')];",
            'without blanks and marks',
            '去掉空格和标点',
          ),
          "const isPalindrome = letters.join('') === [...letters].reverse().join('');",
        ],
        answer: `isPalindrome ? '${yes}' : '${no}'`,
        tidy: false,
      }
    );
  },
});
