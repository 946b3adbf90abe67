import { checkFamily } from '../../testing/check-family';
import { reversePercent } from './reverse-percent';

checkFamily(reversePercent, {
  en: [
    ['30 is 15% of what number?', 200],
    ['20% of what number is 50?', 250],
    ['25% of a number is 12. What is the number?', 48],
    ['$6 is 5% of what amount?', 120, '$'],
    ['If 150% of a number is 60, what is the number?', 40],
    ['12.5 percent of what is 4', 32],
  ],
  zh: [
    ['一个数的15%是30，这个数是多少？', 200],
    ['什么数的20%是50？', 250],
    ['已知一个数的25%等于12，求这个数', 48],
    ['6是哪个数的5%？', 120],
    ['如果一个数的150%是60，这个数是多少？', 40],
    ['4是多少的12.5%', 32],
  ],
});
