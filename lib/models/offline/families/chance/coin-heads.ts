import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const test = oneOf({
  '>=': { en: 'at least', zh: '至少' },
  '<=': { en: 'at most', zh: '至多|最多' },
  '===': { en: 'exactly', zh: '恰好|正好|刚好|恰有' },
});
const side = oneOf({ yes: { en: 'heads?|tails?', zh: '正面|反面' } });

const none = oneOf({ yes: { en: 'no|zero', zh: '(?!)' } });
const times = oneOf({
  '2': { en: 'twice|two times|2 times', zh: '(?!)' },
  '3': { en: 'three times|3 times', zh: '(?!)' },
  '4': { en: 'four times|4 times', zh: '(?!)' },
  '5': { en: 'five times|5 times', zh: '(?!)' },
});

export const coinHeads = closedFamily({
  id: 'coin-heads',
  topic: 'chance',
  title: { en: 'Heads in coin tosses', zh: '抛硬币' },
  examples: {
    en: ['What is the probability of getting exactly 3 heads in 5 coin flips?'],
    zh: ['抛5次硬币，恰好3次正面的概率是多少？'],
  },
  slots: {},
  maybe: { tosses: count, heads: count, side, test, none, times },
  forms: {
    en: [
      '[if] (a [fair] coin is|you toss a [fair] coin|you flip a [fair] coin|i toss a [fair] coin|i flip a [fair] coin|we toss a [fair] coin) (tossed|flipped|thrown|) {tosses} times[.|,] @ask (probability|chance) (of getting|of|that (you|i|we) get) ({none} heads|{test} {heads} {side}|{heads} {side})',
      '@ask (probability|chance) (of flipping|of tossing|of getting) {side} {times} in a row',
      '@ask (probability|chance) (of getting|of|to get|that you get) [{test}] {heads} {side} (in|with|from|when tossing|when flipping|out of) {tosses} [fair] [coin] (coin flips|coin tosses|tosses|flips|coins|throws)',
      '[if] (a [fair] coin is|you toss a coin|you flip a coin|a fair coin is) (tossed|flipped|thrown|) {tosses} times. @ask (probability|chance) (of getting|of|that you get) [{test}] {heads} {side}',
    ],
    zh: [
      '[连续]抛[掷][均匀的]硬币{tosses}(次|枚),[出现]{test}[有|出现]{heads}(次|枚)[出现|是|为]{side}[朝上|向上]的(概率|可能性)@what',
      '[连续]抛[掷]{tosses}(次|枚)[均匀的]硬币,[出现]{test}[有|出现]{heads}(次|枚)[出现|是|为]{side}[朝上|向上]的(概率|可能性)@what',
      '[连续][把]一枚[均匀的]硬币[连续]抛[掷]{tosses}次,[出现]{test}[有|出现]{heads}次[出现|是|为]{side}[朝上|向上]的(概率|可能性)@what',
    ],
  },
  write: ({ tosses: stated, heads: shown, test, none, times, side }) => {
    const inRow = times && { code: times.value, phrase: times.phrase, value: Number(times.value) };
    const tosses = stated ?? inRow;
    const heads = shown ?? inRow ?? (none && { code: '0', phrase: none.phrase, value: 0 });
    if (!tosses || !heads || !(side ?? none)) return undefined;
    return tosses.value > 1000 || heads.value > tosses.value
      ? undefined
      : {
          prose: {
            en: 'I build up the probability of each number of heads, toss by toss.',
            zh: '逐次递推每种正面次数的概率。',
          },
          lines: [
            given('tosses', tosses),
            given('wanted', heads),
            'let chances = [1];',
            'for (let toss = 1; toss <= tosses; toss += 1) {',
            '  const next = Array(toss + 1).fill(0);',
            '  for (let heads = 0; heads < toss; heads += 1) {',
            '    next[heads] += chances[heads] / 2;',
            '    next[heads + 1] += chances[heads] / 2;',
            '  }',
            '  chances = next;',
            '}',
            `const probability = chances.filter((_, heads) => heads ${test?.value ?? '==='} wanted).reduce((sum, chance) => sum + chance, 0);`,
          ],
          answer: 'probability',
          tidy: true,
        };
  },
});
