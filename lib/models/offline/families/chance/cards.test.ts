import { checkFamily } from '../../testing/check-family';
import { cards } from './cards';

checkFamily(cards, {
  en: [
    ['What is the probability of drawing an ace from a deck of 52 cards?', 4 / 52],
    ['What is the probability of drawing a king or a heart?', 16 / 52],
    ['What is the chance of getting a face card from a standard deck?', 12 / 52],
    ['What is the probability of picking a red card from a pack of cards?', 0.5],
    ['What is the probability that you draw a spade from a shuffled deck of cards', 0.25],
    ['What is the probability of drawing a queen or an ace from a standard 52-card deck?', 8 / 52],
  ],
  zh: [
    ['从52张扑克牌中任意抽一张，抽到A的概率是多少？', 4 / 52],
    ['从一副52张的扑克牌中随机抽取一张，抽到红桃的概率是多少？', 0.25],
    ['从52张扑克牌中抽1张牌，抽到K或红桃的概率是多少', 16 / 52],
    ['从一副52张扑克牌里抽出一张，是红色的牌的可能性是多少？', 0.5],
    ['从52张扑克牌里任意抽一张，抽到黑桃的概率', 0.25],
    ['从52张扑克牌中随机抽一张，抽到人头牌的概率是多少', 12 / 52],
  ],
});
