import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const what = oneOf({
  dice: { en: 'dice|die', zh: '骰子' },
  coins: { en: 'coins?', zh: '硬币' },
});
const measured = oneOf({
  average: { en: 'average|mean', zh: '平均(?:值|数)?|均值' },
  share: {
    en: 'how often|the (?:fraction|share|proportion|percentage) of times(?: that)?|estimate the probability(?: that)?|the probability that|what fraction(?: of (?:rolls|tosses|times|them))?|what share',
    zh: '概率|频率|比例',
  },
});

export const simulate = closedFamily({
  id: 'simulate',
  topic: 'chance',
  title: { en: 'Simulating dice, coins and π', zh: '模拟掷骰子、抛硬币与估计 π' },
  examples: {
    en: [
      'Simulate rolling two dice 10000 times. How often is the sum 7?',
      'Simulate tossing a coin 1000 times and count the heads.',
      'Estimate pi with 100000 random points.',
    ],
    zh: ['模拟掷两个骰子10000次，估计点数之和为7的概率。', '用100000个随机点估计圆周率。'],
  },
  slots: { times: count },
  maybe: {
    what,
    howMany: count,
    measured,
    target: count,
    pi: oneOf({ yes: { en: 'pi|π', zh: '圆周率|π' } }),
    heads: oneOf({ yes: { en: 'heads|tails', zh: '正面|反面' } }),
  },
  forms: {
    en: [
      '(simulate|simulating) (rolling|throwing|the rolling of|a roll of) {howMany} [fair] {what} {times} times[,|.] [and] [(what is|find|give|print|estimate|report|compute)] [the] {measured} [that] [is] [the|their] [sum|total] [is] [(sum|total) of] [a|of] {target}',
      '(simulate|simulating) (rolling|throwing) {howMany} [fair] {what} {times} times[,|.] [and] [(what is|find|give|print|report|compute)] [the] {measured} [of the] (sum|total)',
      '(simulate|simulating) (tossing|flipping|throwing) (a|one) [fair] {what} {times} times[,|.] [and] (count|how many|how often|count how often|how many times) [the|do you get|is it|are|does it show|it shows|it lands on] {heads} [come up|are there]',
      '(simulate|simulating) {times} [fair] {what} (flips|tosses|throws)[,|.] [and] (count|how many) [the] {heads} [are there|do you get]',
      '(estimate|approximate|simulate) {pi} (with|using|by throwing|from) {times} random points',
      '(estimate|approximate) [the value of] {pi} (by|using|with) [a] monte carlo [simulation|method] (with|using) {times} [random] points',
      '(simulate|simulating) (rolling|throwing) {howMany} [fair] {what} {times} times[,|.] {measured} (sum to|add up to|have a sum of|total) {target}',
      'use {times} random points to (estimate|approximate) {pi}',
    ],
    zh: [
      '模拟[同时][掷|投|抛]{howMany}(个|枚|颗){what}{times}次,[点数][之]和[为|是|等于]{target}的{measured}@what',
      '用蒙特卡[罗|洛](方法|法)估[计|算]{pi},[取|用]{times}个[随机]点',
      '模拟[同时][掷|投|抛]{howMany}(个|枚|颗){what}{times}次,[估计|求|统计][点数]之和[为|是|等于]{target}的{measured}[是多少]',
      '模拟[同时][掷|投|抛]{howMany}(个|枚|颗){what}{times}次,[估计|求|统计][点数]之和的{measured}[是多少]',
      '模拟抛(一|1)枚{what}{times}次,[统计|数一数]{heads}[朝上][的次数|出现的次数|出现多少次|有多少次]',
      '用{times}个随机点估[计|算]{pi}[的值]',
    ],
  },
  write: ({ times, what, howMany, measured, target, pi, heads }) => {
    if (times.value < 1 || times.value > 2_000_000) return undefined;
    if (pi) {
      return {
        prose: {
          en: 'A quarter of a circle covers π/4 of its square: I count random points that fall inside. The seed is fixed, so the run repeats exactly.',
          zh: '四分之一圆占正方形的 π/4：统计落在圆内的随机点。随机种子固定，结果可重复。',
        },
        lines: [
          given('points', times),
          'let inside = 0;',
          'for (let point = 0; point < points; point += 1) {',
          '  const [x, y] = [Math.random(), Math.random()];',
          '  if (x * x + y * y <= 1) inside += 1;',
          '}',
          'const estimate = (4 * inside) / points;',
        ],
        answer: 'estimate',
        tidy: false,
      };
    }
    if (heads && what?.value === 'coins') {
      return {
        prose: {
          en: 'I toss a fair coin again and again and count. The seed is fixed, so the run repeats exactly.',
          zh: '反复抛一枚均匀硬币并计数。随机种子固定，结果可重复。',
        },
        lines: [
          given('tosses', times),
          'let count = 0;',
          'for (let toss = 0; toss < tosses; toss += 1) if (Math.random() < 0.5) count += 1;',
        ],
        answer: 'count',
        tidy: false,
      };
    }
    if (what?.value !== 'dice' || !howMany || howMany.value < 1 || howMany.value > 50 || !measured)
      return undefined;
    if ((measured.value === 'share') !== (target !== undefined)) return undefined;
    return {
      prose: {
        en: 'I roll the dice again and again and keep count. The seed is fixed, so the run repeats exactly.',
        zh: '反复掷骰子并统计。随机种子固定，结果可重复。',
      },
      lines: [
        given('dice', howMany),
        given('rolls', times),
        ...(target ? [given('target', target), 'let hits = 0;'] : ['let total = 0;']),
        step('const roll = () => 1 + Math.floor(Math.random() * 6);', 'one die', '一个骰子'),
        'for (let index = 0; index < rolls; index += 1) {',
        '  let sum = 0;',
        '  for (let die = 0; die < dice; die += 1) sum += roll();',
        target ? '  if (sum === target) hits += 1;' : '  total += sum;',
        '}',
        `const result = ${target ? 'hits' : 'total'} / rolls;`,
      ],
      answer: 'result',
      tidy: false,
    };
  },
});
