import { closedFamily } from '../../grammar/closed-family';
import { number, percent } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const unit = oneOf({
  L: { en: 'liters?|litres?|l', zh: '升' },
  mL: { en: 'ml|milliliters?|millilitres?', zh: '毫升' },
  g: { en: 'grams?|g', zh: '克' },
  kg: { en: 'kilograms?|kg', zh: '千克|公斤' },
});
const stuff = '(salt|acid|alcohol|sugar|saline|vinegar|syrup)';

export const mixture = closedFamily({
  id: 'mixture',
  topic: 'motion',
  title: { en: 'Mixing solutions', zh: '浓度问题' },
  examples: {
    en: [
      'If you mix 2 liters of a 10% salt solution with 3 liters of a 20% salt solution, what is the concentration?',
    ],
    zh: ['把200克浓度10%的盐水和300克浓度20%的盐水混合，浓度是多少？'],
  },
  slots: { first: number, firstPercent: percent, second: number, secondPercent: percent, unit, unit2: unit },
  forms: {
    en: [
      `[if] [you|i|we] (mix|mixing|combine) {first} {unit} of [a] {firstPercent} [${stuff}] [solution] (with|and) {second} {unit2} of [a] {secondPercent} [${stuff}] [solution]. @ask [the] [final|resulting] (concentration|percentage of ${stuff}|concentration of the mixture) [of the mixture]`,
      `{first} {unit} of [a] {firstPercent} ${stuff} solution (is|are) mixed with {second} {unit2} of [a] {secondPercent} ${stuff} solution. @ask [the] [final|resulting] concentration [of the mixture]`,
    ],
    zh: [
      '[把|将]{first}{unit}浓度[是|为]{firstPercent}的(盐水|糖水|酒精|溶液|酒精溶液)(和|与){second}{unit2}浓度[是|为]{secondPercent}的(盐水|糖水|酒精|溶液|酒精溶液)混合[后|在一起],[混合后的|混合后|所得溶液的][溶液的]浓度@what',
    ],
  },
  write: ({ first, firstPercent, second, secondPercent, unit, unit2 }) =>
    unit.value !== unit2.value || first.value <= 0 || second.value <= 0
      ? undefined
      : {
          prose: {
            en: 'What is dissolved adds up, and so does the amount.',
            zh: '溶质相加，溶液相加，再求浓度。',
          },
          lines: [
            given('first', first),
            given('firstPercent', firstPercent),
            given('second', second),
            given('secondPercent', secondPercent),
            'const dissolved = (first * firstPercent + second * secondPercent) / 100;',
            'const total = first + second;',
            'const concentration = (dissolved * 100) / total;',
          ],
          answer: 'concentration',
          unit: '%',
          tidy: true,
        },
});
