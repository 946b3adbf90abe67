import { checkFamily } from '../../testing/check-family';
import { textFacts } from './text-facts';

checkFamily(textFacts, {
  en: [
    ['How many vowels in the word education?', 5],
    ['How many vowels are in "programming"?', 3],
    ['How many words are in "the quick brown fox"?', 4],
    ['How many letters does the word banana have?', 6],
    ['How many consonants are there in hello?', 3],
    ['Count the number of characters in "a b c"', 5],
    ['How many capital letters are in "Hello World"?', 2],
  ],
  zh: [
    ['单词programming有几个元音字母？', 3],
    ['“床前明月光”有几个字？', 5],
    ['句子"the quick brown fox"里有多少个单词？', 4],
    ['hello有几个辅音字母', 3],
    ['banana共有几个字母？', 6],
    ['"Hello World"中有几个大写字母？', 2],
  ],
});
