import { checkFamily } from '../../testing/check-family';
import { outcomes } from './outcomes';

checkFamily(outcomes, {
  en: [
    ['How many different 3-letter codes can be made?', 17576],
    ['How many outcomes are there when 4 coins are tossed?', 16],
    ['How many subsets does a set of 5 elements have?', 32],
    ['How many 4-digit PIN codes are there?', 10000],
    ['How many possible outcomes are there if 2 dice are rolled?', 36],
    ['How many codes of 3 letters are possible?', 17576],
    ['How many 6-digit passwords are possible', 1000000],
  ],
  zh: [
    ['有5个元素的集合有多少个子集？', 32],
    ['抛4枚硬币有多少种结果？', 16],
    ['掷2个骰子，共有几种可能的结果', 36],
    ['4位数字密码一共有多少种？', 10000],
    ['含有3个元素的集合共有几个子集', 8],
    ['同时抛10枚硬币，一共有多少种情况', 1024],
  ],
});
