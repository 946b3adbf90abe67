import { checkFamily } from '../../testing/check-family';
import { solids } from './solids';

checkFamily(solids, {
  en: [
    ['What is the volume of a box 2 m by 3 m by 4 m?', 24, 'm³'],
    ['What is the surface area of a sphere with radius 3 cm?', 113.097335529, 'cm²'],
    ['What is the volume of a cube with side length 5?', 125],
    ['Find the volume of a cylinder with radius 2 and height 3', 37.6991118431],
    ['A cone has a radius of 3 cm and a height of 4 cm. What is its volume?', 37.6991118431],
    ['What is the surface area of a cube with edge 2 m?', 24],
  ],
  zh: [
    ['圆柱的底面半径是3厘米，高是5厘米，体积是多少？', 141.371669412, 'cm³'],
    ['正方体棱长4厘米，表面积是多少平方厘米？', 96, 'cm²'],
    ['长方体的长是2米，宽是3米，高是4米，求体积', 24],
    ['求棱长为5的正方体的体积', 125],
    ['半径为3厘米的球的表面积是多少？', 113.097335529],
    ['圆锥的底面半径为3，高为4，体积是多少', 37.6991118431],
  ],
});
