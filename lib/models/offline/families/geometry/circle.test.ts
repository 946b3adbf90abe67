import { checkFamily } from '../../testing/check-family';
import { circle } from './circle';

checkFamily(circle, {
  en: [
    ['What is the area of a circle with radius 5 cm?', 78.5398163397, 'cm²'],
    ['Find the circumference of a circle with a diameter of 10 m.', 31.4159265359, 'm'],
    ['A circle has radius 2. What is its area?', 12.5663706144],
    ['If the diameter of a circle is 4 cm, what is its area?', 12.5663706144],
    ['What is the area of a circle with radius 10 (use pi = 3.14)?', 314],
    ['What is the diameter of a circle with radius 3 m?', 6],
  ],
  zh: [
    ['半径是5厘米的圆的面积是多少？', 78.5398163397, 'cm²'],
    ['圆的直径是10米，周长是多少米？（π取3.14）', 31.4, 'm'],
    ['一个圆的半径为2，它的面积是多少？', 12.5663706144],
    ['求直径为4厘米的圆的面积', 12.5663706144],
    ['圆的半径是10，面积是多少？（取3.14）', 314],
    ['圆的半径是3米，它的周长是多少？', 18.8495559215],
  ],
});
