import { checkFamily } from '../../testing/check-family';
import { age } from './age';

checkFamily(age, {
  en: [
    ['Ann was born on May 5, 1990. How old is she on March 3, 2024?', 33],
    ['Tom was born on 1 Jan 2000. How old was he on 1 Jan 2020?', 20],
    ['How old is someone born on Feb 29, 2004 on Feb 28, 2024?', 19],
    ['Lee was born on 2010-06-15. How old will Lee be on 2030-06-15?', 20],
    ['Bob was born on Dec 31, 1999. How old is he on Jan 1, 2000?', 0],
    ['Mia was born on March 3, 1985. How old was she on March 2, 2005?', 19],
  ],
  zh: [
    ['小明出生于1990年5月5日，2024年3月3日他几岁？', 33],
    ['小红2000年1月1日出生，到2020年1月1日是多少岁？', 20],
    ['小刚生于2004年2月29日，2024年2月28日他多大？', 19],
    ['小丽出生于2010年6月15日，到2030年6月15日时几岁？', 20],
    ['小华1999年12月31日出生，2000年1月1日几岁？', 0],
    ['小李生于1985年3月3日，2005年3月2日她几岁', 19],
  ],
});
