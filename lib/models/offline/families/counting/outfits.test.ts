import { checkFamily } from '../../testing/check-family';
import { outfits } from './outfits';

checkFamily(outfits, {
  en: [
    ['I have 4 shirts and 3 pairs of pants. How many outfits can I make?', 12],
    ['She has 5 hats, 4 coats and 2 scarves. How many different outfits are possible?', 40],
    ['How many different meals can be made from 3 soups, 6 dishes and 4 desserts?', 72],
    ['Anna owns 7 skirts and 6 blouses. How many combinations can she wear?', 42],
  ],
  zh: [
    ['有4件上衣和3条裤子，一共有多少种搭配方法？', 12],
    ['小红有5件上衣、4条裙子，共有几种不同的穿法？', 20],
    ['有2顶帽子、3件上衣和4条裤子，一共有多少种不同的搭配', 24],
  ],
});
