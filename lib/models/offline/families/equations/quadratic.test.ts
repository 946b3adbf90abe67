import { checkFamily } from '../../testing/check-family';
import { quadratic } from './quadratic';

checkFamily(quadratic, {
  en: [
    ['Solve x^2 - 5x + 6 = 0.', [2, 3]],
    ['What are the roots of 2x^2 + 3x = 2?', [-2, 0.5]],
    ['x^2 = 49', [-7, 7]],
    ['Find the solutions of (x - 1)(x + 4) = 0', [-4, 1]],
    ['Solve x^2 + 2x + 1 = 0', [-1]],
    ['Find the real roots of x^2 + 1 = 0', []],
  ],
  zh: [
    ['解方程：x²-5x+6=0', [2, 3]],
    ['求方程2x^2+3x=2的根', [-2, 0.5]],
    ['解方程x^2=49', [-7, 7]],
    ['解：(x-1)(x+4)=0', [-4, 1]],
    ['一元二次方程x^2+2x+1=0的解是多少？', [-1]],
    ['求x^2+1=0的实根', []],
  ],
});
