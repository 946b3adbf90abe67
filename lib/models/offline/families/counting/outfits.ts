import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';

const wanted = oneOf({
  yes: {
    en: 'outfits|combinations|meals|choices|ways to (?:dress|choose|combine them)',
    zh: '搭配方法|搭配|穿法|选法|组合|不同的搭配|不同的穿法',
  },
});
const things = (name: string) => `{${name}} [different] [pairs of|kinds of|types of] {thing}`;

/** One of each: the numbers of choices multiply. */
export const outfits = closedFamily({
  id: 'outfits',
  topic: 'counting',
  title: { en: 'One of each: outfits and meals', zh: '搭配问题' },
  examples: {
    en: ['I have 4 shirts and 3 pairs of pants. How many outfits can I make?'],
    zh: ['有4件上衣和3条裤子，一共有多少种搭配方法？'],
  },
  slots: { first: count, second: count, wanted },
  maybe: { third: count, thing: noun },
  forms: {
    en: [
      `(i|you|we|he|she|{thing}) (have|has|own|owns) ${things('first')} and ${things('second')}. how many [different|possible] {wanted} (can (i|you|we|he|she) (make|wear|choose|form)|are there|are possible)`,
      `(i|you|we|he|she|{thing}) (have|has|own|owns) ${things('first')}, ${things('second')}[,] and ${things('third')}. how many [different|possible] {wanted} (can (i|you|we|he|she) (make|wear|choose|form)|are there|are possible)`,
      `how many [different|possible] {wanted} can be made (from|with|out of) ${things('first')} and ${things('second')}`,
      `how many [different|possible] {wanted} can be made (from|with|out of) ${things('first')}, ${things('second')}[,] and ${things('third')}`,
    ],
    zh: [
      '[{thing}]有{first}(件|条|顶|双|种){thing}[,|和|、]{second}(件|条|顶|双|种){thing}[(,|和|、){third}(件|条|顶|双|种){thing}],[一共|共][有|可以有|能有](多少|几)种[不同的]{wanted}',
    ],
  },
  write: ({ first, second, third }) => ({
    prose: {
      en: 'Every choice goes with every other: the numbers of choices multiply.',
      zh: '每一种都能与另一种搭配，用乘法原理。',
    },
    lines: [
      given('first', first),
      given('second', second),
      ...(third ? [given('third', third)] : []),
      `const combinations = first * second${third ? ' * third' : ''};`,
    ],
    answer: 'combinations',
  }),
});
