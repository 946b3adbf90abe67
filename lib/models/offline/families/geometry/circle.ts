import { closedFamily } from '../../grammar/closed-family';
import { measure } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';
import { unitOf } from './shape';

const wanted = oneOf({
  area: { en: 'area', zh: '面积' },
  circumference: { en: 'circumference|perimeter', zh: '周长' },
  diameter: { en: 'diameter', zh: '直径(?!是|为|\\d)' },
});
const known = oneOf({ radius: { en: 'radius', zh: '半径' }, diameter: { en: 'diameter', zh: '直径' } });
const pi = oneOf({ given: { en: '3\\.14', zh: '3\\.14' } });

const around = oneOf({ yes: { en: 'circumference|perimeter', zh: '周长' } });
const inner = oneOf({ radius: { en: 'radius', zh: '半径' }, diameter: { en: 'diameter', zh: '直径' } });

export const circle = closedFamily({
  id: 'circle',
  topic: 'geometry',
  title: { en: 'Circles', zh: '圆' },
  examples: {
    en: [
      'What is the area of a circle with radius 5 cm?',
      'Find the circumference of a circle with a diameter of 10 m.',
    ],
    zh: ['半径是5厘米的圆的面积是多少？', '圆的直径是10米，周长是多少米？（π取3.14）'],
  },
  slots: { size: measure('length') },
  maybe: { wanted, known, pi, around, inner },
  forms: {
    en: [
      '(the|if the) {around} of (a|the) circle is {size}[.|,] @ask [its|the] {inner}',
      '@ask {wanted} of (a|the) (circle|wheel|round table|circular pond) (with|of|whose|that has|which has) [a] {known} [of|is|=] {size} [(long|in length)] [,|.] [@open] [(use|using|take)] [(pi|π)] [(=|as|is|of)] [{pi}] [(for pi|for π|as pi)] [@close]',
      '(a|the) circle has [a] {known} [of] {size}. @ask [its|the] {wanted}',
      'if the {known} of a circle is {size}, @ask [its|the] {wanted}',
    ],
    zh: [
      '@ask{known}[是|为]{size}圆[的]{wanted}@what[平方厘米|平方米|平方分米|厘米|米|分米|千米]',
      '[一个]圆[的]{around}[是|为]{size},[求|它的|则][它的]{inner}@what[厘米|米|分米]',
      '[一个]圆[形][的]{known}[是|为]{size},[求|它的|这个圆的|则][它的]{wanted}@what[平方厘米|平方米|平方分米|厘米|米|分米|千米][?][@open][取|π取|π=|圆周率取|π按]{pi}[计算][@close]',
      '[一个]圆[形][的]{known}[是|为]{size},[求|它的|这个圆的|则][它的]{wanted}@what[平方厘米|平方米|平方分米|厘米|米|分米|千米]',
      '@ask{known}[是|为]{size}的圆的{wanted}@what[平方厘米|平方米|平方分米|厘米|米|分米|千米]',
    ],
  },
  write: ({ wanted, known, size, pi, around, inner }) => {
    if (around && inner && size.value > 0)
      return {
        prose: { en: 'The circumference is 2πr: I divide to get back to r.', zh: '周长 = 2πr，反过来除。' },
        lines: [
          given('circumference', size),
          'const diameter = circumference / Math.PI;',
          ...(inner.value === 'radius' ? ['const radius = diameter / 2;'] : []),
        ],
        answer: inner.value,
        unit: unitOf(size.unit?.symbol, 1),
        tidy: true,
      };
    if (!wanted || !known || wanted.value === known.value || size.value <= 0) return undefined;
    const formulas = {
      area: 'const area = pi * radius ** 2;',
      circumference: 'const circumference = 2 * pi * radius;',
      diameter: 'const diameter = 2 * radius;',
    };
    return {
      prose: {
        en: 'The area of a circle is πr², its circumference 2πr.',
        zh: '圆的面积 = πr²，周长 = 2πr。',
      },
      lines: [
        given(known.value, size),
        ...(known.value === 'diameter' ? ['const radius = diameter / 2;'] : []),
        ...(wanted.value === 'diameter'
          ? []
          : [pi ? given('pi', { code: '3.14', phrase: pi.phrase }) : 'const pi = Math.PI;']),
        formulas[wanted.value],
      ],
      answer: wanted.value,
      unit: unitOf(size.unit?.symbol, wanted.value === 'area' ? 2 : 1),
      tidy: true,
    };
  },
});
