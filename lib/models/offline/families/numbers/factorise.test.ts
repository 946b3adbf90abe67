import { checkFamily } from '../../testing/check-family';
import { factorise } from './factorise';

checkFamily(factorise, {
  en: [
    ['What is the prime factorization of 360?', '2 × 2 × 2 × 3 × 3 × 5'],
    ['What is the largest prime factor of 13195?', 29],
    ['List the prime factors of 84', '2 × 2 × 3 × 7'],
    ['Factorise 97 into primes', '97'],
    ['What is the smallest prime factor of 91?', 7],
    ['factor 1001', '7 × 11 × 13'],
  ],
  zh: [
    ['把360分解质因数。', '2 × 2 × 2 × 3 × 3 × 5'],
    ['13195的最大质因数是多少？', 29],
    ['将84分解质因数', '2 × 2 × 3 × 7'],
    ['求97的质因数分解', '97'],
    ['91的最小质因数是几？', 7],
    ['1001的质因数有哪些？', '7 × 11 × 13'],
  ],
});
