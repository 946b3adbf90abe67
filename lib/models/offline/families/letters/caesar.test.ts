import { checkFamily } from '../../testing/check-family';
import { caesar } from './caesar';

checkFamily(caesar, {
  en: [
    ['Encode "hello" with a Caesar cipher with a shift of 3.', 'khoor'],
    ['Decode "khoor" with a Caesar shift of 3.', 'hello'],
    ['Encrypt the word xyz using a Caesar cipher with shift 2', 'zab'],
    ['Encode "Hi, Bob" with a shift of 1', 'Ij, Cpc'],
    ['Decrypt abc using the Caesar cipher with a shift of 29', 'xyz'],
    ['Shift each letter of "cat" forward by 2 places', 'ecv'],
  ],
  zh: [
    ['用凯撒密码（位移3）加密hello。', 'khoor'],
    ['用凯撒密码（位移3）解密khoor。', 'hello'],
    ['用凯撒密码偏移2加密"xyz"', 'zab'],
    ['凯撒密码加密"abc"，位移为1', 'bcd'],
    ['用凯撒密码移动1位解密bcd', 'abc'],
    ['凯撒密码解密"abc"，偏移量为29', 'xyz'],
  ],
});
