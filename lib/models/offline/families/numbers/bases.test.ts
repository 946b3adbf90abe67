import { checkFamily } from '../../testing/check-family';
import { bases } from './bases';

checkFamily(bases, {
  en: [
    ['Convert 45 to binary.', '101101'],
    ['What is the hexadecimal number ff in decimal?', 255],
    ['Write 255 in hexadecimal', 'ff'],
    ['What is the octal representation of 64?', '100'],
    ['Convert 1011 from binary to decimal', 11],
    ['Convert the binary number 11111111 to hexadecimal', 'ff'],
  ],
  zh: [
    ['把45转换成二进制。', '101101'],
    ['二进制数1011等于十进制的多少？', 11],
    ['将255化为十六进制', 'ff'],
    ['64的八进制是多少？', '100'],
    ['把十六进制数ff转换为十进制', 255],
    ['十进制数10转成二进制是多少', '1010'],
  ],
});
