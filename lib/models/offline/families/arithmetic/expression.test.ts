import { checkFamily } from '../../testing/check-family';
import { expression } from './expression';

checkFamily(expression, {
  en: [
    ['What is the factorial of 10?', 3628800],
    ['What is (3 + 4) * 5 - 6 / 2?', 32],
    ['What is twelve plus seven times three?', 33],
    ['What is the square root of 144?', 12],
    ['2 + 2', 4],
    ['Calculate 0.1 + 0.2', 0.3],
    ['What is 10/4/5?', 0.5],
    ['What is the quotient of 30 and 4?', 7.5],
    ['What is the remainder when 17 is divided by 5?', 2],
    ['5!', 120],
    ['What is 2^10?', 1024],
    ['What is half of 31?', 15.5],
    ['three quarters of 80', 60],
    ['1,250 × 4 - (-3)', 5003],
    ['What is 3 squared plus 4 squared?', 25],
    ['-2^2 + 10', 6],
    ['What is 123456789 * 987654321?', 121932631112635269n],
  ],
  zh: [
    ['(3+4)×5-6÷2等于多少？', 32],
    ['十二加七乘三等于多少？', 33],
    ['计算：1.5＋2.5', 4],
    ['根号144是多少', 12],
    ['3的平方加4的平方等于多少？', 25],
    ['17除以5的余数是多少？', 2],
    ['求36与8的商', 4.5],
    ['2的10次方是多少？', 1024],
    ['5的阶乘是多少', 120],
    ['两万五千加一百二等于多少？', 25120],
  ],
});
