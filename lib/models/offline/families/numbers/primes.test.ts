import { checkFamily } from '../../testing/check-family';
import { primes } from './primes';

checkFamily(primes, {
  en: [
    ['How many primes are there below 100?', 25],
    ['What is the 50th prime number?', 229],
    ['List the prime numbers between 20 and 50.', [23, 29, 31, 37, 41, 43, 47]],
    ['Find the sum of the primes below 10', 17],
    ['List the first 5 prime numbers', [2, 3, 5, 7, 11]],
    ['How many prime numbers are there from 1 to 30?', 10],
  ],
  zh: [
    ['100以内有多少个质数？', 25],
    ['第50个质数是多少？', 229],
    ['20到50之间的质数有哪些？', [23, 29, 31, 37, 41, 43, 47]],
    ['10以内所有质数的和是多少？', 17],
    ['列出前5个质数', [2, 3, 5, 7, 11]],
    ['1到30之间有几个质数？', 10],
  ],
});
