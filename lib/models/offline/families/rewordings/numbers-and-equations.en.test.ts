import { checkRewordings } from '../../testing/check-rewordings';

checkRewordings(
  'is-prime',
  `
  Is 91 prime? => no
  Is 97 a prime number? => yes
  Check whether 221 is prime. => no
  is 2 a prime => yes
`,
);

checkRewordings(
  'primes',
  `
  What is the 100th prime number? => 541
  How many primes are there below 100? => 25
  What is the sum of the first 10 primes? => 129
  What is the next prime after 100? => 101
  What's the largest prime less than 1000? => 997
`,
);

checkRewordings(
  'factors',
  `
  How many divisors does 60 have? => 12
  Find the sum of the divisors of 28 => 56
  Is 144 divisible by 12? => yes
`,
);

checkRewordings(
  'factorise',
  `
  What is the largest prime factor of 600851475143? => 6857
`,
);

checkRewordings(
  'gcd-lcm',
  `
  What is the greatest common divisor of 48 and 36? => 12
  Find the GCD of 48 and 18 => 6
  What is the least common multiple of 4 and 6? => 12
  lcm of 12 and 15 => 60
  What is the LCM of 3, 4 and 5? => 60
  Highest common factor of 24 and 36? => 12
  What is the smallest number divisible by 4, 6 and 9? => 36
`,
);

checkRewordings(
  'bases',
  `
  Convert 255 to binary. => 11111111
  What is the binary number 1010 in decimal? => 10
  Convert 0xFF to decimal => 255
  What is 100 in hexadecimal? => 64
  Write 45 in base 2 => 101101
  Convert binary 1101 to decimal. => 13
  What is 777 octal in decimal? => 511
  Convert FF from base 16 to base 10 => 255
`,
);

checkRewordings(
  'roman-numerals',
  `
  What is 1994 in Roman numerals? => MCMXCIV
  Convert MCMXCIV to a number. => 1994
  What number is XLII? => 42
  Write 2024 as a Roman numeral => MMXXIV
  What does MMXXIV mean in Roman numerals? => 2024
`,
);

checkRewordings(
  'perfect-numbers',
  `
  Is 28 a perfect number? => yes
  Is 12 a perfect number => no
  Is 144 a perfect square? => yes
`,
);

checkRewordings(
  'digit-sum',
  `
  What is the sum of the digits of 12345? => 15
  Digit sum of 2 to the power of 100? => 115
  How many digits does 2^100 have? => 31
`,
);

checkRewordings(
  'fibonacci',
  `
  What is the 10th Fibonacci number? => 55
  Sum of the first 10 Fibonacci numbers => 143
`,
);

checkRewordings(
  'next-term',
  `
  What comes next: 2, 4, 6, 8? => 10
  What is the next number in the sequence 1, 4, 9, 16? => 25
  Find the next term: 3, 6, 12, 24 => 48
  2, 4, 8, 16, ? => 32
  Continue the pattern: 5, 10, 15, 20 => 25
  Which number comes next in 1, 1, 2, 3, 5, 8? => 13
`,
);

checkRewordings(
  'progression',
  `
  What is the 10th term of the arithmetic sequence 3, 7, 11, ...? => 39
  Find the sum of the first 20 terms of 2, 5, 8, 11, ... => 610
  What is the 8th term of the geometric sequence 2, 6, 18, ...? => 4374
`,
);

checkRewordings(
  'sums',
  `
  What is the sum of the numbers from 1 to 100? => 5050
  Add up all even numbers from 2 to 50. => 650
  What's the sum of all odd numbers below 100? => 2500
  What is the sum of all multiples of 3 or 5 below 1000? => 233168
  Sum of the squares of the first 10 natural numbers => 385
  How many multiples of 7 are there between 1 and 100? => 14
  1 + 2 + 3 + ... + 100 => 5050
  Find the sum of integers from 10 to 20 => 165
  How many numbers between 1 and 1000 are divisible by 3 or 5? => 467
`,
);

checkRewordings(
  'linear-equation',
  `
  Solve 3x + 5 = 20. => 5
  Solve for x: 2x - 7 = 11 => 9
  What is x if 4x = 28? => 7
  If 5y + 3 = 18, what is y? => 3
  Find x when x/2 + 3 = 10 => 14
  2(x+3)=16, x=? => 5
`,
);

checkRewordings(
  'linear-system',
  `
  If x + y = 12 and x - y = 4, what is x? => 8
`,
);

checkRewordings(
  'number-riddle',
  `
  I think of a number, double it and add 5. The result is 17. What is the number? => 6
  A number plus 7 is 15. What is the number? => 8
  Three times a number minus 4 is 11. What is the number? => 5
  If you multiply a number by 3 and add 2 you get 20. Find the number. => 6
  What number increased by 8 equals 20? => 12
`,
);

checkRewordings(
  'sum-and-difference',
  `
  Two numbers add up to 30 and differ by 6. Find the larger number. => 18
`,
);

checkRewordings(
  'consecutive',
  `
  Two consecutive even numbers add up to 34. What is the larger one? => 18
  The sum of 3 consecutive odd numbers is 51. Find the smallest. => 15
`,
);
