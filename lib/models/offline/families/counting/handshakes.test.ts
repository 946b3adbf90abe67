import { checkFamily } from '../../testing/check-family';
import { handshakes } from './handshakes';

checkFamily(handshakes, {
  en: [
    ['Ten people shake hands with each other once. How many handshakes are there?', 45],
    [
      'There are 8 guests at a party and everyone shakes hands with everyone else. How many handshakes take place?',
      28,
    ],
    ['If 6 teams play each other once, how many games are played?', 15],
    ['2 people shake hands with each other. How many handshakes are there in total?', 1],
    ['If 20 people shake hands with one another exactly once, how many handshakes happen?', 190],
    ['12 players play every other player once. How many matches are there in all?', 66],
  ],
  zh: [
    ['10个人每两人握一次手，一共握多少次手？', 45],
    ['8位朋友，每两人都握一次手，共握几次手', 28],
    ['6个队进行单循环比赛，一共要进行多少场比赛？', 15],
    ['20个人，如果每两个人握一次手，一共要握多少次手？', 190],
    ['12支球队参加单循环赛，共需要打多少场？', 66],
    ['五名同学每2人握一次手，共握多少次', 10],
  ],
});
