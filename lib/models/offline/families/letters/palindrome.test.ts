import { checkFamily } from '../../testing/check-family';
import { palindrome } from './palindrome';

checkFamily(palindrome, {
  en: [
    ['Is "A man, a plan, a canal: Panama" a palindrome?', 'yes'],
    ['How many palindromic numbers are there between 100 and 1000?', 90],
    ['Is racecar a palindrome?', 'yes'],
    ['Is 12321 a palindrome?', 'yes'],
    ['Check whether hello is a palindrome', 'no'],
    ['Is the word Anna a palindrome?', 'yes'],
  ],
  zh: [
    ['12321是回文数吗？', '是'],
    ['“上海自来水来自海上”是回文吗？', '是'],
    ['123是不是回文数？', '不是'],
    ['100到1000之间有多少个回文数？', 90],
    ['racecar是回文吗', '是'],
    ['hello是回文吗？', '不是'],
  ],
});
