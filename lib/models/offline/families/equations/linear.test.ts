import { checkFamily } from '../../testing/check-family';
import { linearEquation } from './linear';

checkFamily(linearEquation, {
  en: [
    ['If 3x - 7 = 11, what is x?', 6],
    ['Solve 3x + 5 = 20.', 5],
    ['Solve for y: 2(y - 3) = y + 4', 10],
    ['x/4 - 1 = 2', 12],
    ['What is x if 5x - 3 = 2x + 9?', 4],
    ['Find x: 0.5x + 1 = 2.25', 2.5],
    ['7 - 2n = 1. Find n', 3],
    ['Solve 2x = 3 for x', 1.5],
  ],
  zh: [
    ['解方程：3x+5=20', 5],
    ['若2(y-3)=y+4，求y的值。', 10],
    ['解方程x÷4-1=2', 12],
    ['已知5x-3=2x+9，求x', 4],
    ['解：0.5x+1=2.25', 2.5],
    ['7-2n=1，n是多少？', 3],
  ],
});
