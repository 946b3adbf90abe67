import { closedFamily } from '../../grammar/closed-family';
import { measure, positive } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';
import { lengths, unitOf } from './shape';

const length = measure('length');
const wanted = oneOf({ area: { en: 'area', zh: '面积' }, perimeter: { en: 'perimeter', zh: '周长' } });

const third = oneOf({
  yes: { en: '(?:third|other|remaining|missing) angle', zh: '(?:第三个|另一个)内?角(?:的度数)?' },
});

export const triangle = closedFamily({
  id: 'triangle',
  topic: 'geometry',
  title: { en: 'Triangles', zh: '三角形' },
  examples: {
    en: [
      'What is the area of a triangle with base 6 cm and height 4 cm?',
      'What is the area of a triangle with sides 3, 4 and 5?',
    ],
    zh: ['三角形底6厘米，高4厘米，面积是多少？', '三角形三边长分别为3、4、5，面积是多少？'],
  },
  slots: {},
  maybe: {
    wanted,
    third,
    firstAngle: positive,
    secondAngle: positive,
    base: length,
    height: length,
    a: length,
    b: length,
    c: length,
  },
  forms: {
    en: [
      'two [(interior|of the)] angles of a triangle (are|measure) {firstAngle} [degrees|°] and {secondAngle} [degrees|°]. @ask [the] {third}',
      '(a|the) triangle has angles [of] {firstAngle} [degrees|°] and {secondAngle} [degrees|°]. @ask [the] {third}',
      '@ask {wanted} of (a|the) triangle (with|whose|that has) [a] base [of|is|=] {base} and [a] height [of|is|=] {height}',
      '(a|the) triangle has [a] base [of] {base} and [a] height [of] {height}. @ask [its|the] {wanted}',
      '@ask {wanted} of (a|the) triangle (with|whose|that has) [three] [side] (sides|lengths|side lengths) [of|are|of length] {a}, {b}[,] and {c}',
      '(a|the) triangle has sides [of|of length] {a}, {b}[,] and {c}. @ask [its|the] {wanted}',
    ],
    zh: [
      '[一个]三角形[的|中]两个[内]角[分别][是|为]{firstAngle}[度|°](和|,){secondAngle}[度|°],[求|则]{third}@what[度]',
      '[一个|一块]三角形[的]底[边][长|是|为]{base},高[是|为]{height},[求|它的|这个三角形的|则]{wanted}@what[平方厘米|平方米|平方分米]',
      '[一个]三角形[的]三(边|条边)[的]长[分别][是|为]{a},{b}[,|和]{c},[求|它的|这个三角形的|则]{wanted}@what[平方厘米|平方米|厘米|米]',
      '@ask底[是|为]{base}[,]高[是|为]{height}的三角形的{wanted}@what',
    ],
  },
  write: ({ wanted, third, firstAngle, secondAngle, base, height, a, b, c }) => {
    if (third && firstAngle && secondAngle) {
      if (firstAngle.value + secondAngle.value >= 180) return undefined;
      return {
        prose: { en: 'The angles of a triangle add up to 180°.', zh: '三角形内角和是 180 度。' },
        lines: [
          given('firstAngle', firstAngle),
          given('secondAngle', secondAngle),
          step('const angleSum = 180;', 'of every triangle', '三角形内角和'),
          'const thirdAngle = angleSum - firstAngle - secondAngle;',
        ],
        answer: 'thirdAngle',
        unit: '°',
      };
    }
    if (!wanted) return undefined;
    if (base && height) {
      const shape = lengths({ base, height });
      return wanted.value === 'perimeter' || !shape
        ? undefined
        : {
            prose: {
              en: 'The area of a triangle is half of base times height.',
              zh: '三角形面积 = 底 × 高 ÷ 2。',
            },
            lines: [...shape.lines, 'const area = (base * height) / 2;'],
            answer: 'area',
            unit: unitOf(shape.unit, 2),
          };
    }
    // "3, 4 and 5 cm": the unit of the last side counts for all.
    const unit = c?.unit;
    const shape =
      a &&
      b &&
      c &&
      lengths({
        a: { ...a, ...(unit && { unit: a.unit ?? unit }) },
        b: { ...b, ...(unit && { unit: b.unit ?? unit }) },
        c,
      });
    if (!shape) return undefined;
    if (wanted.value === 'perimeter') {
      return {
        prose: { en: 'The perimeter is the sum of the sides.', zh: '周长等于三边之和。' },
        lines: [...shape.lines, 'const perimeter = a + b + c;'],
        answer: 'perimeter',
        unit: unitOf(shape.unit, 1),
      };
    }
    return {
      prose: { en: "Heron's formula gives the area from the three sides.", zh: '用海伦公式由三边求面积。' },
      lines: [
        ...shape.lines,
        step(
          "if (a + b <= c || b + c <= a || a + c <= b) throw new Error('These sides form no triangle');",
          'triangle inequality',
          '三角形三边关系',
        ),
        'const half = (a + b + c) / 2;',
        'const area = Math.sqrt(half * (half - a) * (half - b) * (half - c));',
      ],
      answer: 'area',
      unit: unitOf(shape.unit, 2),
      tidy: true,
    };
  },
});
