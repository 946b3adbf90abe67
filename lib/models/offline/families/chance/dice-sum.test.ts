import { checkFamily } from '../../testing/check-family';
import { diceSum } from './dice-sum';

checkFamily(diceSum, {
  en: [
    ['What is the probability of rolling a 6 on a die?', 1 / 6],
    ['What is the probability that the sum of two dice is 7?', 1 / 6],
    ['What is the probability of rolling a sum of at least 10 with two dice?', 1 / 6],
    ['Two dice are rolled. What is the probability that the sum is 12?', 1 / 36],
    ['If you roll 3 dice, what is the chance that the sum is greater than 17?', 1 / 216],
    ['What is the chance of getting a total of 2 with 2 fair dice?', 1 / 36],
    ['What is the probability that the total of two dice is less than 4?', 1 / 12],
  ],
  zh: [
    ['掷两个骰子，点数之和是7的概率是多少？', 1 / 6],
    ['同时掷2枚骰子，点数之和大于10的概率是多少？', 1 / 12],
    ['投掷三个骰子，点数之和等于18的概率', 1 / 216],
    ['掷2颗骰子，点数之和至少是11的可能性是多少', 1 / 12],
    ['抛两个均匀的骰子，朝上的点数之和小于3的概率是多少？', 1 / 36],
    ['掷1个骰子，点数是6的概率是多少', 1 / 6],
  ],
});
