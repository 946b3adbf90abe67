import { checkFamily } from '../../testing/check-family';
import { rectangle } from './rectangle';

checkFamily(rectangle, {
  en: [
    ['What is the area of a rectangle 5 cm by 8 cm?', 40, 'cm²'],
    ['What is the perimeter of a square with side 7 m?', 28, 'm'],
    ['A rectangle has length 10 and width 4. What is its perimeter?', 28],
    ['Find the area of a rectangle with length 2.5 m and width 2 m', 5],
    ['A garden is 12 m long and 5 m wide. What is its area?', 60],
    ['What is the diagonal of a rectangle with sides 3 cm and 4 cm?', 5],
  ],
  zh: [
    ['长方形长8厘米，宽5厘米，面积是多少平方厘米？', 40, 'cm²'],
    ['正方形边长7米，周长是多少米？', 28, 'm'],
    ['一个长方形的长是10，宽是4，它的周长是多少？', 28],
    ['求边长为3分米的正方形的面积', 9],
    ['一块长方形土地长12米，宽5米，面积是多少', 60],
    ['长方形的长为4厘米，宽为3厘米，求对角线', 5],
  ],
});
