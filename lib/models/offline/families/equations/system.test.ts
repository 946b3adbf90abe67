import { checkFamily } from '../../testing/check-family';
import { linearSystem } from './system';

checkFamily(linearSystem, {
  en: [
    ['Solve x + y = 10 and x - y = 4.', { x: 7, y: 3 }],
    ['If 2x + 3y = 12 and x - y = 1, what is x?', 3],
    ['Solve the system: 3a + b = 11, a - b = 1', { a: 3, b: 2 }],
    ['x + y = 5, x = 2y - 1. What is y?', 2],
    ['Solve 2x = 6 and x + y = 4 for x and y', { x: 3, y: 1 }],
    ['If m + n = 20; m - n = 6, find n', 7],
  ],
  zh: [
    ['解方程组：x+y=10，x-y=4', { x: 7, y: 3 }],
    ['已知2x+3y=12，x-y=1，求x的值', 3],
    ['解方程组 3a+b=11；a-b=1', { a: 3, b: 2 }],
    ['若x+y=5，x=2y-1，则y等于多少？', 2],
    ['2x=6，x+y=4，求x和y', { x: 3, y: 1 }],
    ['已知m+n=20，m-n=6，求n是多少', 7],
  ],
});
