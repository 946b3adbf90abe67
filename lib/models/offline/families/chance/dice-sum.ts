import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const test = oneOf({
  '>=': { en: 'at least|no less than', zh: '至少(?:是|为)?|不小于|大于等于|不少于' },
  '<=': { en: 'at most|no more than', zh: '至多(?:是|为)?|不大于|小于等于|不超过' },
  '>': { en: '(?:greater|more|larger|higher) than|over|above', zh: '大于|超过' },
  '<': { en: '(?:less|smaller|lower|fewer) than|under|below', zh: '小于' },
  '===': { en: 'exactly|equal to|of|is|equals', zh: '等于|恰好(?:是|为)|正好(?:是|为)|是|为' },
});

const double = oneOf({
  '12': { en: 'double (?:sixes|six)|two sixes', zh: '(?!)' },
  '2': { en: 'double (?:ones|one)|snake eyes|two ones', zh: '(?!)' },
});

export const diceSum = closedFamily({
  id: 'dice-sum',
  topic: 'chance',
  title: { en: 'The sum of dice', zh: '骰子点数之和的概率' },
  examples: {
    en: [
      'What is the probability that the sum of two dice is 7?',
      'What is the probability of rolling a sum of at least 10 with two dice?',
    ],
    zh: ['掷两个骰子，点数之和是7的概率是多少？'],
  },
  slots: {},
  maybe: { target: count, test, dice: count, double },
  forms: {
    en: [
      '@ask (probability|chance) that {dice} [fair] [six-sided] dice (add up to|sum to|total|show a (sum|total) of) [{test}] {target}',
      '@ask (probability|chance) of (rolling|getting|throwing) [a] {double}',
      '@ask (probability|chance) that the (sum|total) of {dice} [fair] [six-sided] (dice|dice rolls) is [{test}] {target}',
      '@ask (probability|chance) (of rolling|of getting|to roll|that you roll) a (sum|total) [of] [{test}] {target} (with|on|using|when rolling|from) {dice} [fair] [six-sided] dice',
      '[if] (two|you roll|i roll|we roll) {dice} [fair] [six-sided] dice [are rolled]. @ask (probability|chance) that (the|their) (sum|total) is [{test}] {target}',
      '@ask (probability|chance) of (rolling|getting|throwing) (a|an) {target} (on|with|when rolling) (a|one) [fair] [six-sided] (die|dice)',
      '{dice} [fair] [six-sided] dice are (rolled|thrown). @ask (probability|chance) (that (the|their) (sum|total) is|of a sum of) [{test}] {target}',
    ],
    zh: [
      '[同时](掷|抛|投|投掷){dice}(个|枚|颗)[均匀的]骰子,[点数|朝上的点数|向上的点数][之]和{test}{target}[点]的(概率|可能性)@what',
      '[同时][掷|抛|投][掷]{dice}(个|枚|颗)[均匀的]骰子,[点数|朝上的点数|向上的点数][之和|的和]{test}{target}[点]的(概率|可能性)@what',
    ],
  },
  write: ({ dice: stated, target: shown, test, double }) => {
    const target =
      shown ?? (double && { code: double.value, phrase: double.phrase, value: Number(double.value) });
    if (!target) return undefined;
    const dice = stated ?? (double && { code: '2', phrase: double.phrase, value: 2 });
    if (dice && (dice.value < 1 || dice.value > 20)) return undefined;
    return {
      prose: {
        en: 'I count in how many ways each sum can come up and compare with all outcomes.',
        zh: '逐个骰子递推每个和的出现方式数，再除以所有结果数。',
      },
      lines: [
        given('dice', dice ?? { code: '1', phrase: 'a die' }),
        given('target', target),
        'let ways = new Map([[0, 1]]);',
        'for (let die = 0; die < dice; die += 1) {',
        '  const next = new Map();',
        '  for (const [sum, count] of ways) {',
        '    for (let face = 1; face <= 6; face += 1) next.set(sum + face, (next.get(sum + face) ?? 0) + count);',
        '  }',
        '  ways = next;',
        '}',
        `const favourable = [...ways].filter(([sum]) => sum ${test?.value ?? '==='} target).reduce((total, [, count]) => total + count, 0);`,
        step('const all = 6 ** dice;', 'six faces each', '每个 6 面'),
        'console.log(`${favourable} / ${all}`);',
        'const probability = favourable / all;',
      ],
      answer: 'probability',
      tidy: true,
    };
  },
});
