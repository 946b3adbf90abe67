import { checkFamily } from '../../testing/check-family';
import { textParts } from './text-parts';

checkFamily(textParts, {
  en: [
    ['What is the longest word in "the quick brown elephant"?', 'elephant'],
    ['What is the third letter of the word planet?', 'a'],
    ['Convert "Hello you" to uppercase', 'HELLO YOU'],
    ['What are the first letters of "as soon as possible"?', 'asap'],
    ['What is the last letter of banana?', 'a'],
    ['What is the second word of "to be or not"?', 'be'],
  ],
  zh: [
    ['“the quick brown elephant”中最长的单词是什么？', 'elephant'],
    ['planet的第3个字母是什么？', 'a'],
    ['把hello转换成大写', 'HELLO'],
    ['单词banana的最后一个字母是什么', 'a'],
    ['“床前明月光”的第二个字是什么？', '前'],
  ],
});
