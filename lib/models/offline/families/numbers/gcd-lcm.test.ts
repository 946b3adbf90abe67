import { checkFamily } from '../../testing/check-family';
import { gcdLcm } from './gcd-lcm';

checkFamily(gcdLcm, {
  en: [
    ['What is the GCD of 48 and 180?', 12],
    ['Find the least common multiple of 4, 6 and 10.', 60],
    ['lcm of 12 and 18', 36],
    ['What is the greatest common factor of 27, 36, and 63?', 9],
    ['gcd(17, 5)', 1],
    ['What is the highest common factor of twelve and twenty?', 4],
  ],
  zh: [
    ['48和180的最大公约数是多少？', 12],
    ['求4、6和10的最小公倍数。', 60],
    ['12与18的最小公倍数是多少', 36],
    ['27、36、63的最大公因数是几？', 9],
    ['17和5的最大公约数', 1],
    ['求十二和二十的最大公因数', 4],
  ],
});
