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
  slots: { unit2: unit },
  maybe: {
    first: number,
    firstPercent: percent,
    second: number,
    secondPercent: percent,
    targetPercent: percent,
    unit,
    asked: unit,
    solute: number,
    solvent: number,
  },
  forms: {
    en: [
      `{solute} {unit} of ${stuff} (is|are) (dissolved|mixed|stirred) (in|into|with) {solvent} {unit2} of water. @ask [the] [final|resulting] (concentration|percentage) [of the (solution|mixture)]`,
      `how many {asked} of [a] {firstPercent} [${stuff}] [solution] (must|should|do you|need to) [be] (mixed|added|mix|add) (with|to) {second} {unit2} of [a] {secondPercent} [${stuff}] [solution] to (get|make|obtain) [a] {targetPercent} [${stuff}] [solution]`,

      `[if] [you|i|we] (mix|mixing|combine) {first} {unit} of [a] {firstPercent} [${stuff}] [solution] (with|and) {second} {unit2} of [a] {secondPercent} [${stuff}] [solution]. @ask [the] [final|resulting] (concentration|percentage of ${stuff}|concentration of the mixture) [of the mixture]`,
      `{first} {unit} of [a] {firstPercent} ${stuff} solution (is|are) mixed with {second} {unit2} of [a] {secondPercent} ${stuff} solution. @ask [the] [final|resulting] concentration [of the mixture]`,
    ],
    zh: [
      '(在|把|往){solvent}{unit2}(水)(中|里)(加入|放入|加|溶解){solute}{unit}(盐|糖|酒精),(盐水|糖水|酒精溶液|溶液)的浓度@what',
      '[把|将]{solute}{unit}(盐|糖|酒精)(溶于|溶解在|放入|加入){solvent}{unit2}水(中|里),(盐水|糖水|酒精溶液|溶液)的浓度@what',
      '{firstPercent}的(盐水|糖水|酒精|溶液|酒精溶液){first}{unit}(和|与){secondPercent}的(盐水|糖水|酒精|溶液|酒精溶液){second}{unit2}混合[后|在一起],[混合后的|混合后|所得溶液的][溶液的]浓度@what',

      '[把|将]{first}{unit}浓度[是|为]{firstPercent}的(盐水|糖水|酒精|溶液|酒精溶液)(和|与){second}{unit2}浓度[是|为]{secondPercent}的(盐水|糖水|酒精|溶液|酒精溶液)混合[后|在一起],[混合后的|混合后|所得溶液的][溶液的]浓度@what',
    ],
  },
  write: ({
    first,
    firstPercent,
    second,
    secondPercent,
    targetPercent,
    unit,
    asked,
    unit2,
    solute,
    solvent,
  }) => {
    if (solute && solvent) {
      if (unit?.value !== unit2.value) return undefined;
      return {
        prose: {
          en: 'The concentration is what is dissolved, divided by all of the solution.',
          zh: '浓度 = 溶质 ÷ 溶液 × 100%。',
        },
        lines: [
          given('dissolved', solute),
          given('water', solvent),
          'const solution = dissolved + water;',
          'const concentration = (dissolved * 100) / solution;',
        ],
        answer: 'concentration',
        unit: '%',
        tidy: true,
      };
    }
    if (!firstPercent || !second || !secondPercent) return undefined;
    if (targetPercent) {
      const between =
        (targetPercent.value - firstPercent.value) * (secondPercent.value - targetPercent.value) > 0;
      if (asked?.value !== unit2.value || !between) return undefined;
      return {
        prose: {
          en: 'What the one is below the target, the other is above it: the two must balance.',
          zh: '低于目标浓度的部分与高于目标浓度的部分相抵。',
        },
        lines: [
          given('firstPercent', firstPercent),
          given('second', second),
          given('secondPercent', secondPercent),
          given('targetPercent', targetPercent),
          'const first = (second * (secondPercent - targetPercent)) / (targetPercent - firstPercent);',
        ],
        answer: 'first',
        unit: unit2.value,
        tidy: true,
      };
    }
    return !first || unit?.value !== unit2.value || first.value <= 0 || second.value <= 0
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
        };
  },
});
