import { closedFamily } from '../../grammar/closed-family';
import { count, number } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

/** The place that is rounded to: its size in units. */
const place = oneOf({
  '1': { en: '(?:whole number|integer|one|unit|ones)', zh: '(?:整数|个位)' },
  '10': { en: 'tens?', zh: '(?:整十数|十位)' },
  '100': { en: 'hundreds?', zh: '(?:整百数|百位)' },
  '1000': { en: 'thousands?', zh: '(?:整千数|千位)' },
  '1e4': { en: 'ten thousands?', zh: '万位' },
  '1e6': { en: 'millions?', zh: '百万位' },
  '0.1': { en: 'tenths?', zh: '(?:十分位|一位小数)' },
  '0.01': { en: 'hundredths?|cents?', zh: '(?:百分位|两位小数|二位小数)' },
  '0.001': { en: 'thousandths?', zh: '(?:千分位|三位小数)' },
});

export const round = closedFamily({
  id: 'round',
  topic: 'arithmetic',
  title: { en: 'Rounding', zh: '四舍五入' },
  examples: {
    en: ['Round 3.14159 to 2 decimal places.', 'Round 4567 to the nearest hundred.'],
    zh: ['把3.14159四舍五入保留2位小数。', '4567四舍五入到百位是多少？'],
  },
  slots: { value: number },
  maybe: { places: count, place },
  forms: {
    en: [
      '(round|round off) {value} [off] to {places} (decimal places|decimals|decimal place|decimal|digits after the decimal point)',
      '@ask {value} rounded [off] to {places} (decimal places|decimals|decimal place|decimal)',
      '(round|round off) {value} [off] to the nearest {place}',
      '@ask {value} rounded [off] to the nearest {place}',
    ],
    zh: [
      '[把|将]{value}[四舍五入][,]保留{places}位小数@what',
      '[把|将]{value}四舍五入到{places}位小数@what',
      '[把|将]{value}(四舍五入到|精确到|保留|四舍五入保留){place}@what',
    ],
  },
  write: ({ value, places, place }) => {
    if (places && places.value > 12) return undefined;
    const size = place ? Number(place.value) : undefined;
    if (!places && size === undefined) return undefined;
    const fine = size === undefined || size < 1;
    const perUnit = places ? '10 ** places' : fine ? String(Math.round(1 / (size ?? 1))) : '';
    return {
      prose: {
        en: 'I count in the place that is asked for, round to a whole number, and go back; halves go away from zero.',
        zh: '换算到所求的数位，四舍五入成整数，再换算回来。',
      },
      lines: [
        given('value', value),
        ...(places
          ? [given('places', places), 'const perUnit = 10 ** places;']
          : [
              given(fine ? 'perUnit' : 'place', {
                code: fine ? perUnit : (place?.value ?? '1'),
                phrase: place?.phrase ?? '',
              }),
            ]),
        `const scaled = Number((Math.abs(value) ${fine ? '* perUnit' : '/ place'}).toPrecision(15));`,
        `const rounded = (Math.sign(value) * Math.round(scaled)) ${fine ? '/ perUnit' : '* place'};`,
      ],
      answer: 'rounded',
      tidy: false,
    };
  },
});
