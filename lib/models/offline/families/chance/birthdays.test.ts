import { checkFamily } from '../../testing/check-family';
import { birthdays } from './birthdays';

checkFamily(birthdays, {
  en: [
    ['What is the probability that in a group of 23 people two share a birthday?', 0.507297234324],
    [
      'What is the probability that at least two people in a room of 2 people have the same birthday?',
      1 / 365,
    ],
    ['What is the chance that two people in a class of 366 students share a birthday?', 1],
    ['What is the probability that among 1 people at least two share a birthday?', 0],
    [
      'What is the probability that in a room of 50 people at least two people share the same birthday?',
      0.970373579578,
    ],
    ['What is the probability that two people out of 30 people have the same birthday?', 0.706316242719],
  ],
  zh: [
    ['23个人中至少两人同一天生日的概率是多少？', 0.507297234324],
    ['在50名学生中，至少有两人生日相同的概率是多少', 0.970373579578],
    ['2个人中有两个人同一天过生日的可能性是多少？', 1 / 365],
    ['366人中至少有2人生日相同的概率', 1],
    ['30人里至少有两个人生日相同的概率是多少？', 0.706316242719],
    ['1个人当中至少两人同一天生日的概率', 0],
  ],
});
