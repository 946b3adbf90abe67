import { checkFamily } from '../../testing/check-family';
import { rightTriangle } from './right-triangle';

checkFamily(rightTriangle, {
  en: [
    ['A right triangle has legs 3 cm and 4 cm. What is the hypotenuse?', 5, 'cm'],
    ['What is the hypotenuse of a right triangle with legs 5 and 12?', 13],
    ['A right triangle has a leg of 6 m and a hypotenuse of 10 m. What is the other leg?', 8],
    ['A right-angled triangle has sides 1 and 1. What is the length of the hypotenuse?', Math.SQRT2],
    ['Find the hypotenuse of a right triangle whose legs are 8 and 15', 17],
    ['The right triangle has leg 5 and hypotenuse 13. Find the missing leg', 12],
  ],
  zh: [
    ['直角三角形的两条直角边是3厘米和4厘米，斜边是多少厘米？', 5, 'cm'],
    ['直角三角形两条直角边分别为5和12，求斜边', 13],
    ['直角三角形的一条直角边是6米，斜边是10米，另一条直角边是多少米？', 8],
    ['一个直角三角形的两直角边长是1和1，求斜边的长', Math.SQRT2],
    ['直角三角形两直角边为8,15，斜边是多少', 17],
    ['直角三角形一条直角边长5，斜边长13，求另一条直角边', 12],
  ],
});
