import { checkFamily } from '../../testing/check-family';
import { countLetter } from './count-letter';

checkFamily(countLetter, {
  en: [
    ["How many r's are in strawberry?", 3],
    ['How many times does the letter s appear in "Mississippi"?', 4],
    ['How many letter e are there in "Tennessee"', 4],
    ['Count the number of letter a in banana', 3],
    ['How many times does z occur in the word pizza?', 2],
    ['How many o in the word "book"?', 2],
  ],
  zh: [
    ['strawberry里有几个字母r？', 3],
    ['单词Mississippi中字母s出现了几次？', 4],
    ['字母a在banana中出现多少次', 3],
    ['"Tennessee"里面有多少个e', 4],
    ['单词pizza里有几个z？', 2],
    ['字母o在"book"中有几个？', 2],
  ],
});
