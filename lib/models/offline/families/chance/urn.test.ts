import { checkFamily } from '../../testing/check-family';
import { urn } from './urn';

checkFamily(urn, {
  en: [
    ['A bag contains 3 red balls and 5 blue balls. What is the probability of drawing a red ball?', 0.375],
    [
      'A bag has 4 red and 6 green marbles. 2 marbles are drawn without replacement. What is the probability that both are red?',
      12 / 90,
    ],
    [
      'A box holds 2 white balls and 8 black balls. One ball is drawn at random. What is the chance that it is white?',
      0.2,
    ],
    [
      'An urn contains 1 red, 2 green, and 3 blue balls. What is the probability of picking a blue ball?',
      0.5,
    ],
    [
      'A jar has 5 red and 5 blue beads. 3 beads are drawn with replacement. What is the probability that all are blue?',
      0.125,
    ],
    ['The bag contains 7 green and 3 pink counters. What is the probability of getting a pink counter?', 0.3],
  ],
  zh: [
    ['袋中有3个红色球和5个蓝色球，任意摸出一个，是红色球的概率是多少？', 0.375],
    ['箱子里有4个红色的球和6个绿色的球，不放回地摸出2个，都是红色的球的概率是多少？', 12 / 90],
    ['盒子里装有2个白色球、8个黑色球，随机取出1个球，取到白色球的可能性是多少？', 0.2],
    ['袋子里有1个红色球，2个绿色球，3个蓝色球，从中任意摸一个，摸到蓝色球的概率是多少', 0.5],
    ['袋中有5个红色球和5个蓝色球，有放回地取3个球，全是蓝色球的概率是多少', 0.125],
    ['口袋里有7个绿色球和3个粉色球，任意摸出一个球，是粉色球的概率', 0.3],
  ],
});
