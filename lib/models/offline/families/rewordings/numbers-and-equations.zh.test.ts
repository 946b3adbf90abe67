import { checkRewordings } from '../../testing/check-rewordings';

checkRewordings(
  'is-prime',
  `
  91是质数吗 => 不是
  97是不是素数？ => 是
  判断221是否为质数 => 不是
`,
);

checkRewordings(
  'primes',
  `
  第100个质数是多少 => 541
  100以内有多少个质数 => 25
  前10个质数的和是多少 => 129
  100之后的第一个质数是几 => 101
`,
);

checkRewordings(
  'factors',
  `
  60有多少个因数 => 12
  28的所有因数之和是多少 => 56
`,
);

checkRewordings(
  'gcd-lcm',
  `
  48和36的最大公约数是多少 => 12
  求4和6的最小公倍数 => 12
  12与15的最小公倍数 => 60
  24和36的最大公因数 => 12
`,
);

checkRewordings(
  'bases',
  `
  255的二进制是多少 => 11111111
  把二进制1010转换成十进制 => 10
  十六进制FF等于十进制多少 => 255
  100用十六进制怎么表示 => 64
`,
);

checkRewordings(
  'roman-numerals',
  `
  1994用罗马数字怎么写 => MCMXCIV
  罗马数字MCMXCIV是多少 => 1994
`,
);

checkRewordings(
  'digit-sum',
  `
  12345各位数字之和是多少 => 15
  2的100次方有多少位 => 31
  2的100次方的各位数字之和 => 115
`,
);

checkRewordings(
  'fibonacci',
  `
  第10个斐波那契数是多少 => 55
  斐波那契数列第20项是几 => 6765
`,
);

checkRewordings(
  'next-term',
  `
  2、4、6、8，下一个数是什么 => 10
  找规律填数：1，4，9，16，（ ） => 25
  3、6、12、24、？ => 48
`,
);

checkRewordings(
  'progression',
  `
  等差数列3、7、11……的第10项是多少 => 39
  等差数列首项是2，公差是3，前20项的和是多少 => 610
  等比数列2、6、18……的第8项 => 4374
`,
);

checkRewordings(
  'sums',
  `
  1到100的和是多少 => 5050
  1+2+3+...+100等于多少 => 5050
  从2到50的所有偶数之和 => 650
  1到100之间有多少个7的倍数 => 14
  前10个自然数的平方和 => 385
`,
);

checkRewordings(
  'linear-equation',
  `
  解方程3x+5=20 => 5
  已知4x=28，求x => 7
  如果5y+3=18，y是多少 => 3
  2(x+3)=16，求x的值 => 5
`,
);

checkRewordings(
  'number-riddle',
  `
  一个数的2倍加5等于17，这个数是多少 => 6
  一个数加上7等于15，求这个数 => 8
  某数的3倍减去4是11，某数是几 => 5
`,
);

checkRewordings(
  'sum-and-difference',
  `
  甲乙两数之和为30，之差为6，大数是多少？ => 18
`,
);

checkRewordings(
  'consecutive',
  `
  两个连续偶数的和是34，较大的数是多少 => 18
`,
);
