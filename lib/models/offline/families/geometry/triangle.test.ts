import { checkFamily } from '../../testing/check-family';
import { triangle } from './triangle';

checkFamily(triangle, {
  en: [
    ['What is the area of a triangle with base 6 cm and height 4 cm?', 12, 'cm²'],
    ['What is the area of a triangle with sides 3, 4 and 5?', 6],
    ['A triangle has a base of 10 m and a height of 3 m. What is its area?', 15],
    ['Find the perimeter of a triangle with sides 3 cm, 4 cm and 5 cm', 12, 'cm'],
    ['A triangle has sides 5, 5 and 6. Find its area', 12],
    ['What is the perimeter of a triangle with side lengths 2, 3, and 4?', 9],
  ],
  zh: [
    ['三角形底6厘米，高4厘米，面积是多少？', 12, 'cm²'],
    ['三角形三边长分别为3、4、5，面积是多少？', 6],
    ['一个三角形的底是10米，高是3米，求面积', 15],
    ['求底为8、高为5的三角形的面积', 20],
    ['三角形的三条边长分别是5、5和6，它的面积是多少', 12],
    ['三角形三边长是2、3、4，周长是多少？', 9],
  ],
});
