import { checkFamily } from '../../testing/check-family';
import { isPrime } from './is-prime';

checkFamily(isPrime, {
  en: [
    ['Is 97 a prime number?', 'yes'],
    ['Is 91 prime?', 'no'],
    ['Check whether 1 is a prime number', 'no'],
    ['Is 2 a prime?', 'yes'],
    ['Is the number 7919 prime?', 'yes'],
    ['Is 1,001 a prime number?', 'no'],
  ],
  zh: [
    ['97是质数吗？', '是'],
    ['91是不是素数？', '不是'],
    ['判断1是否为质数', '不是'],
    ['2是质数吗', '是'],
    ['7919是一个素数吗？', '是'],
    ['一千零一是质数吗？', '不是'],
  ],
});
