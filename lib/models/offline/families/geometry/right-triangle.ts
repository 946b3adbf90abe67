import { closedFamily } from '../../grammar/closed-family';
import { measure } from '../../grammar/number-slots';
import { oneOf } from '../../grammar/text-slots';
import { lengths, unitOf } from './shape';

const length = measure('length');
const wanted = oneOf({
  hypotenuse: { en: 'hypotenuse', zh: '斜边' },
  leg: { en: 'other leg|missing leg|other side', zh: '另一条?直角边' },
});

const height = oneOf({
  yes: {
    en: 'how high (?:does it reach|up the wall does it reach|does the ladder reach|is the top)|how far up the wall does (?:it|the ladder) reach',
    zh: '(?!)',
  },
});

export const rightTriangle = closedFamily({
  id: 'right-triangle',
  topic: 'geometry',
  title: { en: "Right triangles (Pythagoras' theorem)", zh: '直角三角形（勾股定理）' },
  examples: {
    en: ['A right triangle has legs 3 cm and 4 cm. What is the hypotenuse?'],
    zh: ['直角三角形的两条直角边是3厘米和4厘米，斜边是多少厘米？'],
  },
  slots: { a: length, b: length },
  maybe: { wanted, height },
  forms: {
    en: [
      '(the|its) hypotenuse [of a right triangle] is {b} and (one|a) leg is {a}. (@ask|how long is) [the] [length of] [the] {wanted}',
      '(a|the) ladder [that is] [of length] {b} [long] leans against a [vertical] wall [with|and] [its foot|its base|its bottom|the foot is|the base is] [is] {a} (from|away from) the wall. {height}',
      '(a|the) right[-| ][angled] triangle has (legs|two legs|sides) [of|of length] {a} and {b}. @ask [(length of)] [the|its] {wanted}',
      '@ask [(length of)] [the] {wanted} of a right[-| ][angled] triangle (with|whose) (legs|sides) [of|of length|are] {a} and {b}',
      '(a|the) right[-| ][angled] triangle has [a] leg [of] {a} and [a] hypotenuse [of] {b}. @ask [(length of)] [the] {wanted}',
    ],
    zh: [
      '[一个]直角三角形[的]斜边[长][是|为]{b},一条直角边[长][是|为]{a},[求|则|它的]{wanted}[的长|长]@what[厘米|米|分米]',
      '[一个]直角三角形[的]两[条]直角边[长][分别][是|为]{a}[和|,]{b},[求|则|它的]{wanted}[的长|长]@what[厘米|米|分米]',
      '[一个]直角三角形[的]一条直角边[长][是|为]{a},斜边[长][是|为]{b},[求|则|它的]{wanted}[的长|长]@what[厘米|米|分米]',
    ],
  },
  write: ({ a, b, wanted, height }) => {
    if (!wanted && !height) return undefined;
    const leg = height !== undefined || wanted?.value === 'leg';
    const shape = lengths(leg ? { leg: a, hypotenuse: b } : { firstLeg: a, secondLeg: b });
    if (!shape || (leg && a.value >= b.value)) return undefined;
    return {
      prose: {
        en: "Pythagoras' theorem: the squares of the legs add up to the square of the hypotenuse.",
        zh: '勾股定理：两直角边的平方和等于斜边的平方。',
      },
      lines: [
        ...shape.lines,
        leg
          ? 'const otherLeg = Math.sqrt(hypotenuse ** 2 - leg ** 2);'
          : 'const hypotenuse = Math.sqrt(firstLeg ** 2 + secondLeg ** 2);',
      ],
      answer: leg ? 'otherLeg' : 'hypotenuse',
      unit: unitOf(shape.unit, 1),
      tidy: true,
    };
  },
});
