import { checkFamily } from '../../testing/check-family';
import { polygonAngles } from './polygon-angles';

checkFamily(polygonAngles, {
  en: [
    ['What is the sum of the interior angles of a hexagon?', 720, '°'],
    ['What is the number of diagonals of a polygon with 10 sides?', 35],
    ['What is each interior angle of a regular octagon?', 135],
    ['What is the sum of the angles in a triangle?', 180],
    ['What is the number of diagonals in a pentagon?', 5],
    ['Find the size of each interior angle of a regular 12-sided polygon', 150],
  ],
  zh: [
    ['六边形的内角和是多少度？', 720, '°'],
    ['正八边形的每个内角是多少度？', 135],
    ['求10边形的对角线条数', 35],
    ['三角形的内角和是多少度', 180],
    ['五边形的对角线数量是多少条', 5],
    ['正十二边形的每个内角的度数是多少', 150],
  ],
});
