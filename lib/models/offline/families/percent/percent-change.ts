import { closedFamily } from '../../grammar/closed-family';
import { money, percent } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const direction = oneOf({
  up: {
    en: '(?:is |are )?(?:increased|increases|raised|grows|rises|goes up|plus an increase of)(?: by)?|increase by',
    zh: '(?:提高|增加|上涨|增长|涨|多)了?',
  },
  down: {
    en: '(?:is |are )?(?:decreased|decreases|reduced|lowered|drops|falls|goes down)(?: by)?|decrease by',
    zh: '(?:降低|减少|下降|下跌|降|少)了?',
  },
});

export const percentChange = closedFamily({
  id: 'percent-change',
  topic: 'percent',
  title: { en: 'A number increased or decreased by a percentage', zh: '一个数增加或减少百分之几' },
  examples: {
    en: ['What is 80 increased by 15%?', 'Decrease 250 by 12%.'],
    zh: ['80增加15%是多少？', '250减少12%后是多少？'],
  },
  slots: { start: money, percent },
  maybe: {
    direction,
    verb: oneOf({ up: { en: 'increase|raise', zh: '把' }, down: { en: 'decrease|reduce|lower', zh: '将' } }),
  },
  forms: {
    en: [
      '@ask {start} {direction} {percent}',
      '{verb} {start} by {percent}',
      'if {start} {direction} {percent}, @ask [the] [new] (value|number|amount|result)',
    ],
    zh: [
      '@ask[把|将]{start}{direction}{percent}[后|之后|以后|,]@what',
      '比{start}{direction}{percent}(的数|是)@what',
    ],
  },
  write: ({ start, percent, direction, verb }) => {
    const up = (direction ?? verb)?.value === 'up';
    const sign = up ? '+' : '-';
    return {
      prose: up
        ? { en: 'I work out the percentage of the start and add it.', zh: '先求出增加的部分，再加上去。' }
        : {
            en: 'I work out the percentage of the start and take it away.',
            zh: '先求出减少的部分，再减去。',
          },
      lines: [
        given('start', start),
        given('percent', percent),
        'const change = (start * percent) / 100;',
        `const end = start ${sign} change;`,
      ],
      answer: 'end',
      unit: start.currency,
    };
  },
});
