import { checkFamily } from '../../testing/check-family';
import { reverse } from './reverse';

checkFamily(reverse, {
  en: [
    ['Reverse the word "stressed".', 'desserts'],
    ['What is hello spelled backwards?', 'olleh'],
    ['Spell banana backwards', 'ananab'],
    ['Reverse the digits of 12345', 54321],
    ['Reverse the string "a b"', 'b a'],
    ['Write "Wand" in reverse', 'dnaW'],
  ],
  zh: [
    ['把stressed倒过来写。', 'desserts'],
    ['把12345倒过来是多少？', 54321],
    ['将"上海"倒过来写', '海上'],
    ['把单词hello反转', 'olleh'],
    ['将字符串"ab c"逆序输出', 'c ba'],
    ['把数字120反过来写是多少', 21],
  ],
});
