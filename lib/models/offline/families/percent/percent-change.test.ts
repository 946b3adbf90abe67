import { checkFamily } from '../../testing/check-family';
import { percentChange } from './percent-change';

checkFamily(percentChange, {
  en: [
    ['What is 80 increased by 15%?', 92],
    ['Decrease 250 by 12%.', 220],
    ['Increase $40 by 25 percent', 50, '$'],
    ['What is 60 decreased by 50%?', 30],
    ['reduce 90 by ten percent', 81],
    ['If 200 is increased by 7%, what is the new value?', 214],
  ],
  zh: [
    ['80增加15%是多少？', 92],
    ['250减少12%后是多少？', 220],
    ['把40提高25%得多少', 50],
    ['60元降低50%后是多少元？', 30, '元'],
    ['比90少10%的数是多少？', 81],
    ['比200多7%的数是多少', 214],
  ],
});
