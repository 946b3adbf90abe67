import { checkFamily } from '../../testing/check-family';
import { chickensRabbits } from './chickens-rabbits';

checkFamily(chickensRabbits, {
  en: [
    ['Chickens and rabbits have 35 heads and 94 legs in all. How many rabbits are there?', 12],
    ['A farm has chickens and cows. They have 50 heads and 140 legs. How many chickens are there?', 30],
    ['There are ducks and pigs with 10 heads and 28 legs. How many of each?', { pigs: 4, ducks: 6 }],
    ['A cage contains rabbits and hens that have 8 heads and 22 feet. How many rabbits?', 3],
    [
      'A farmer has cows and chickens. They have a total of 20 heads and 50 legs altogether. How many cows are there?',
      5,
    ],
    [
      'Chickens and sheep have 3 heads and 8 legs. How many chickens and sheep are there?',
      { chickens: 2, sheep: 1 },
    ],
  ],
  zh: [
    ['鸡兔同笼，头35个，脚94只，鸡兔各几只？', { chickens: 23, rabbits: 12 }],
    ['鸡兔同笼，共有35个头，94只脚，鸡和兔各有多少只？', { chickens: 23, rabbits: 12 }],
    ['笼子里有鸡和兔，从上面数，有8个头，从下面数，有26只脚，兔有几只？', 5],
    ['鸡兔同笼，有10个头，28条腿，鸡有多少只？', 6],
    ['笼子里有若干只鸡和兔，共有20个头，54只脚，鸡和兔各有几只', { chickens: 13, rabbits: 7 }],
    ['鸡兔同笼，上有3个头，有8只脚，兔有多少只？', 1],
    ['鸡和兔，一共有5个头，14条腿，鸡、兔各多少只', { chickens: 3, rabbits: 2 }],
  ],
});
