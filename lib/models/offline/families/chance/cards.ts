import { closedFamily } from '../../grammar/closed-family';
import { step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const card = oneOf({
  "rank === 'A'": { en: 'aces?', zh: 'A' },
  "rank === 'K'": { en: 'kings?', zh: 'K' },
  "rank === 'Q'": { en: 'queens?', zh: 'Q' },
  "rank === 'J'": { en: 'jacks?', zh: 'J' },
  "['J', 'Q', 'K'].includes(rank)": { en: 'face cards?|picture cards?', zh: '人头牌|花牌' },
  "suit === 'hearts'": { en: 'hearts?', zh: '红桃|红心' },
  "suit === 'spades'": { en: 'spades?', zh: '黑桃' },
  "suit === 'diamonds'": { en: 'diamonds?', zh: '方块|方片' },
  "suit === 'clubs'": { en: 'clubs?', zh: '梅花' },
  "['hearts', 'diamonds'].includes(suit)": { en: 'red cards?', zh: '红色(?:的)?牌' },
  "['spades', 'clubs'].includes(suit)": { en: 'black cards?', zh: '黑色(?:的)?牌' },
});

export const cards = closedFamily({
  id: 'cards',
  topic: 'chance',
  title: { en: 'Drawing a card', zh: '抽扑克牌' },
  examples: {
    en: [
      'What is the probability of drawing an ace from a deck of 52 cards?',
      'What is the probability of drawing a king or a heart?',
    ],
    zh: ['从52张扑克牌中任意抽一张，抽到A的概率是多少？'],
  },
  slots: { card },
  maybe: { other: card },
  forms: {
    en: [
      '@ask (probability|chance) (of drawing|of picking|of getting|to draw|that you draw) (a|an) {card} [or [a|an] {other}] [(from|out of) (a|the) [standard|shuffled|normal] [52-card|52 card] (deck|pack) [of [52] [playing] cards]]',
    ],
    zh: [
      '从[一副][52张]扑克牌[去掉大小王][中|里][任意|随机](抽|抽取|抽出)(一|1)张[牌],(抽到|是|抽中){card}[或{other}]的(概率|可能性)@what',
      '从一副52张[的]扑克牌(中|里)[任意|随机](抽|抽取|抽出)(一|1)张[牌],(抽到|是|抽中){card}[或{other}]的(概率|可能性)@what',
    ],
  },
  write: ({ card, other }) => ({
    prose: {
      en: 'I lay out all 52 cards and count the ones that fit.',
      zh: '列出全部 52 张牌，数出符合的牌。',
    },
    lines: [
      "const suits = ['spades', 'hearts', 'diamonds', 'clubs'];",
      "const ranks = ['A', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K'];",
      'const deck = suits.flatMap((suit) => ranks.map((rank) => ({ suit, rank })));',
      step(
        `const fitting = deck.filter(({ suit, rank }) => ${card.value}${other ? ` || ${other.value}` : ''});`,
        `"${card.phrase}${other ? ` or ${other.phrase}` : ''}"`,
        `“${card.phrase}${other ? `或${other.phrase}` : ''}”`,
      ),
      'console.log(`${fitting.length} / ${deck.length}`);',
      'const probability = fitting.length / deck.length;',
    ],
    answer: 'probability',
    tidy: true,
  }),
});
