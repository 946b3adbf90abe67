import { checkFamily } from '../../testing/check-family';
import { coinHeads } from './coin-heads';

checkFamily(coinHeads, {
  en: [
    ['What is the probability of getting exactly 3 heads in 5 coin flips?', 10 / 32],
    ['What is the chance of at least 1 head in 3 coin tosses?', 7 / 8],
    ['A fair coin is tossed 4 times. What is the probability of getting 2 tails?', 6 / 16],
    ['If you flip a coin 2 times, what is the probability that you get at most 1 head?', 0.75],
    ['What is the probability of getting 10 heads in 10 tosses?', 1 / 1024],
    ['What is the probability of exactly 0 heads in 1 coin flips?', 0.5],
  ],
  zh: [
    ['抛5次硬币，恰好3次正面的概率是多少？', 10 / 32],
    ['抛3枚硬币，至少1枚正面朝上的概率是多少', 7 / 8],
    ['连续抛掷4次硬币，恰好出现2次反面的概率', 6 / 16],
    ['一枚硬币连续抛2次，至多1次正面的概率是多少？', 0.75],
    ['抛10次硬币，正好10次正面向上的可能性是多少', 1 / 1024],
    ['抛2次均匀的硬币，恰好1次是正面的概率是多少', 0.5],
  ],
});
