import { checkFamily } from '../../testing/check-family';
import { romanNumerals } from './roman';

checkFamily(romanNumerals, {
  en: [
    ['What is XIV in decimal?', 14],
    ['Write 1994 in Roman numerals.', 'MCMXCIV'],
    ['What number is MCMXCIV?', 1994],
    ['Convert 49 to Roman numerals', 'XLIX'],
    ['What is the Roman numeral for 3999?', 'MMMCMXCIX'],
    ['Convert the Roman numeral XIV to a number', 14],
    ['What is the value of the Roman numeral DCC?', 700],
  ],
  zh: [
    ['把1994写成罗马数字。', 'MCMXCIV'],
    ['罗马数字MCMXCIV是多少？', 1994],
    ['49用罗马数字表示', 'XLIX'],
    ['3999的罗马数字是什么？', 'MMMCMXCIX'],
    ['将罗马数字XIV转换成数字', 14],
    ['罗马数字DCC代表多少？', 700],
  ],
});
