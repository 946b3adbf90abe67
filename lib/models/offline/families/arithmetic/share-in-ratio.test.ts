import { checkFamily } from '../../testing/check-family';
import { shareInRatio } from './share-in-ratio';

checkFamily(shareInRatio, {
  en: [
    ['Divide 60 in the ratio 2:3.', [24, 36]],
    ['Share $90 in the ratio 1:2:3.', [15, 30, 45], '$'],
    ['Split 35 marbles in a ratio of 3 to 4', [15, 20]],
    ['Divide 60 in the ratio 2:3. What is the larger share?', 36],
    ['If 120 is divided in the ratio 5:1, what is the smaller part?', 20],
  ],
  zh: [
    ['把60按2:3分成两份，各是多少？', [24, 36]],
    ['将90按1:2:3分配，分别是多少？', [15, 30, 45]],
    ['把35个苹果按3:4分配，各多少个？', [15, 20]],
    ['把60按2:3分配，较大的一份是多少？', 36],
    ['把120按照5比1的比分配，较小的一份是多少', 20],
  ],
});
