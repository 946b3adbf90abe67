import { checkFamily } from '../../testing/check-family';
import { discount } from './discount';

checkFamily(discount, {
  en: [
    ['A $50 shirt is 20% off. What is the sale price?', 40],
    ['A shirt costs $40 and is 25% off. How much is it now?', 30],
    ['A jacket costs $80 and is on sale for 25% off. What is the sale price?', 60, '$'],
    ['What is the price of a $60 item after a 15% discount?', 51],
    ['A $120 coat is marked down by 30%. How much does it cost now?', 84],
    ['What is 20% off $45?', 36],
    ['A phone costs $500. There is a 10% discount. How much do you save?', 50],
    ['The book is priced at $20. What is the sale price after a 5% discount?', 19],
  ],
  zh: [
    ['一本书80元，打八折后多少钱？', 64],
    ['一件衣服原价200元，打八折，现价多少元？', 160, '元'],
    ['一台电视原价3000元，打九五折，便宜了多少元？', 150],
    ['求 80 元打七五折后是多少元', 60],
    ['书包原价120元，现在打6折出售，售价多少元？', 72],
    ['原价50元的书降价20%，现价是多少元？', 40],
    ['一双鞋原价400元，打八五折，便宜多少钱？', 60],
  ],
});
