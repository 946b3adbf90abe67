import { closedFamily } from '../../grammar/closed-family';
import { color } from '../../grammar/color-slot';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const back = oneOf({
  no: { en: 'without (?:replacement|putting it back|replacing)', zh: '不放回' },
  yes: { en: 'with replacement|(?:and )?(?:put|putting) (?:it )?back', zh: '有放回|放回' },
});
const object = '(balls|marbles|beads|candies|counters|socks|chips|tokens)';

export const urn = closedFamily({
  id: 'urn',
  topic: 'chance',
  title: { en: 'Drawing balls from a bag', zh: '从袋中摸球' },
  examples: {
    en: [
      'A bag contains 3 red balls and 5 blue balls. What is the probability of drawing a red ball?',
      'A bag has 4 red and 6 green marbles. Two marbles are drawn without replacement. What is the probability that both are red?',
    ],
    zh: ['袋中有3个红色球和5个蓝色球，任意摸出一个，是红色球的概率是多少？'],
  },
  slots: { first: count, firstColor: color, second: count, secondColor: color, wanted: color },
  maybe: { third: count, thirdColor: color, drawn: count, back },
  forms: {
    en: [
      `there are {first} {firstColor} [${object}] and {second} {secondColor} ${object} in (a|an|the) (bag|box|urn|jar|drawer). [if] (you|i|we) (draw|pick|take) one [${object}] [at random][,] @ask (probability|chance) (that it is|it is|of (drawing|getting)) [a|an] {wanted} [one]`,
      `(a|an|the) (bag|box|urn|jar|drawer) (contains|has|holds) {first} {firstColor} [${object}] and {second} {secondColor} ${object}. {drawn} [${object}] are (drawn|picked|taken) [at random] {back}. @ask (probability|chance) that (both|all|all of them|they) are [all|both] {wanted}`,
      `(a|an|the) (bag|box|urn|jar|drawer) (contains|has|holds) {first} {firstColor} [${object}], {second} {secondColor} [${object}], and {third} {thirdColor} ${object}. [[if] (one (ball|marble)|you draw one|one is|a ball is|a marble is) [drawn|picked] [at random].] @ask (probability|chance) (of (drawing|picking|getting|choosing)|that it is) [a|an] {wanted} [(ball|marble|bead|candy|counter|sock|one)]`,
      `(a|an|the) (bag|box|urn|jar|drawer) (contains|has|holds) {first} {firstColor} [${object}] and {second} {secondColor} ${object}. [[if] (one (ball|marble) is|one is|a ball is|a marble is|you draw one) [drawn|picked] [at random].] @ask (probability|chance) (of (drawing|picking|getting|choosing)|that it is) [a|an] {wanted} [(ball|marble|bead|candy|counter|sock|one)]`,
      `(a|an|the) (bag|box|urn|jar|drawer) (contains|has|holds) {first} {firstColor} [${object}] and {second} {secondColor} ${object}. [if] (you draw|{drawn} ${object} are (drawn|picked)|) [{drawn} ${object}] [at random] {back}. @ask (probability|chance) that (both|all|all of them|they) are [all|both] {wanted}`,
    ],
    zh: [
      '[一个](袋中|袋子里|箱子里|盒子里|口袋里)[装]有{first}个{firstColor}[的|色]球[,|和]{second}个{secondColor}[的|色]球,[从中][任意|随机](摸出|取出|摸|取)[一个|1个]{wanted}[的|色]球的(概率|可能性)@what',
      '[一个](袋中|袋子里|箱子里|盒子里)[装]有{first}个{firstColor}[的|色]球[,|和]{second}个{secondColor}[的|色]球,{back}[地](摸出|取出|摸|取){drawn}个[球],(都是|全是){wanted}[的|色]球的(概率|可能性)@what',
      '[一个](袋中|袋子里|箱子里|盒子里|口袋里)[装]有{first}个{firstColor}[的]球[,|和]{second}个{secondColor}[的]球[(和|,|、){third}个{thirdColor}[的]球],[从中|][任意|随机](摸出|取出|摸|取)[一个|1个][球],[摸到|取到|恰好][是]{wanted}[的]球的(概率|可能性)@what',
      '[一个](袋中|袋子里|箱子里|盒子里)[装]有{first}个{firstColor}[的]球[,|和]{second}个{secondColor}[的]球,{back}[地](摸出|取出|摸|取){drawn}个[球],(都是|全是){wanted}[的]球的(概率|可能性)@what',
    ],
  },
  write: ({ first, firstColor, second, secondColor, third, thirdColor, wanted, drawn, back }) => {
    const kinds = [
      { count: first, color: firstColor },
      { count: second, color: secondColor },
      ...(third && thirdColor ? [{ count: third, color: thirdColor }] : []),
    ];
    if (kinds.filter(({ color }) => color.value === wanted.value).length !== 1) return undefined;
    if (drawn && (!back || drawn.value < 1 || drawn.value > 100)) return undefined;
    const bag = [
      'const bag = {',
      ...kinds.map(({ count, color }) => ({
        code: `  ${color.code}: ${count.code},`,
        note: `"${count.phrase} ${color.phrase}"`,
      })),
      '};',
      'const total = Object.values(bag).reduce((sum, count) => sum + count, 0);',
    ];
    if (!drawn) {
      return {
        prose: { en: 'Favourable balls divided by all balls.', zh: '所求颜色的球数除以总球数。' },
        lines: [...bag, `const probability = bag[${wanted.code}] / total;`],
        answer: 'probability',
        tidy: true,
      };
    }
    const gone = back?.value === 'no' ? ' - draw' : '';
    return {
      prose: {
        en: 'One factor for each draw: favourable balls left, divided by all balls left.',
        zh: '每摸一次乘一个因子：剩下的所求球数除以剩下的总球数。',
      },
      lines: [
        ...bag,
        given('draws', drawn),
        'let probability = 1;',
        `for (let draw = 0; draw < draws; draw += 1) probability *= Math.max(0, bag[${wanted.code}]${gone}) / (total${gone});`,
      ],
      answer: 'probability',
      tidy: true,
    };
  },
});
