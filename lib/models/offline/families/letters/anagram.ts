import { closedFamily } from '../../grammar/closed-family';
import { given } from '../../grammar/program-lines';
import { word } from '../../grammar/text-slots';

export const anagram = closedFamily({
  id: 'anagram',
  topic: 'letters',
  title: { en: 'Anagrams', zh: '变位词' },
  examples: { en: ['Are "listen" and "silent" anagrams?'], zh: ['listen和silent是变位词吗？'] },
  slots: { first: word, second: word },
  forms: {
    en: [
      'are [the words] {first} and {second} anagrams [of each other]',
      'is {first} an anagram of {second}',
      '(check|test) (whether|if) {first} and {second} are anagrams [of each other]',
    ],
    zh: [
      '[单词]{first}(和|与){second}(是|是不是|是否是|互为)[互为]变位词[吗]',
      '{first}是{second}的变位词吗',
    ],
  },
  write: ({ first, second }, language) => {
    const [yes, no] = language === 'zh' ? ['是', '不是'] : ['yes', 'no'];
    return {
      prose: {
        en: 'Two words are anagrams when their letters, sorted, are the same.',
        zh: '把字母排序后相同，就是变位词。',
      },
      lines: [
        given('first', first),
        given('second', second),
        "const sortedLetters = (word) => [...word.toLowerCase()].filter((one) => one !== ' ').sort().join('');",
        'const areAnagrams = sortedLetters(first) === sortedLetters(second);',
      ],
      answer: `areAnagrams ? '${yes}' : '${no}'`,
      tidy: false,
    };
  },
});
