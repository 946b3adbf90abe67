import { closedFamily } from '../../grammar/closed-family';
import { measure } from '../../grammar/number-slots';
import { oneOf } from '../../grammar/text-slots';
import { lengths, unitOf } from './shape';

const wanted = oneOf({
  area: { en: 'area', zh: '面积' },
  perimeter: { en: 'perimeter', zh: '周长' },
  diagonal: { en: '(?:length of (?:its|the) )?diagonal', zh: '对角线(?:长|的长度?)?' },
});
const length = measure('length');

const formulas = {
  area: {
    code: 'const area = length * width;',
    power: 2,
    en: 'The area of a rectangle is length times width.',
    zh: '长方形面积 = 长 × 宽。',
  },
  perimeter: {
    code: 'const perimeter = 2 * (length + width);',
    power: 1,
    en: 'The perimeter is twice length plus width.',
    zh: '长方形周长 =（长 + 宽）× 2。',
  },
  diagonal: {
    code: 'const diagonal = Math.sqrt(length ** 2 + width ** 2);',
    power: 1,
    en: "By Pythagoras' theorem.",
    zh: '用勾股定理求对角线。',
  },
} as const;

export const rectangle = closedFamily({
  id: 'rectangle',
  topic: 'geometry',
  title: { en: 'Rectangles and squares', zh: '长方形与正方形' },
  examples: {
    en: ['What is the area of a rectangle 5 cm by 8 cm?', 'What is the perimeter of a square with side 7 m?'],
    zh: ['长方形长8厘米，宽5厘米，面积是多少平方厘米？', '正方形边长7米，周长是多少米？'],
  },
  slots: { wanted },
  maybe: { length, width: length, side: length },
  forms: {
    en: [
      '@ask {wanted} of (a|the) (rectangle|room|field|garden|rectangular (garden|field|room|park|yard)) [(with|that has|which has|whose)] [(sides|dimensions)] [(of|that is|that measures|measuring)] {length} (by|x|×|and) {width}',
      '@ask {wanted} of (a|the) rectangle (with|that has|whose|of) [a] length [of|is|=] {length} and [a] width [of|is|=] {width}',
      '@ask {wanted} of (a|the) rectangle (with|that has|whose|of) [a] width [of|is|=] {width} and [a] length [of|is|=] {length}',
      '(a|the) (rectangle|rectangular garden|rectangular field|room|garden|field) (is|measures|has sides of) {length} [long|wide|in length] (by|and|x) {width} [wide|long|in width]. @ask [its] {wanted}',
      '(a|the) rectangle (has|with) [a] length [of] {length} and [a] width [of] {width}. @ask [its|the] {wanted}',
      '@ask {wanted} of a square (with|whose|that has|of) [a] side [length] [of|is|=] {side} [long]',
      '(a|the) square has [a] side [length] [of] {side}. @ask [its|the] {wanted}',
      '(a|the) square has sides [of] [length] {side} [long]. @ask [its|the] {wanted}',
    ],
    zh: [
      '[一个|一块]长方形(花坛|菜地|操场|的|土地|)[的]长[是|为]{length},宽[是|为]{width},[求|它的|这个长方形的|则][它的]{wanted}@what[平方]',
      '@ask长{length}[,]宽{width}的长方形的{wanted}@what',
      '@ask边长[是|为]{side}的正方形的{wanted}@what',
      '[一个|一块]正方形[的]边长[是|为]{side},[求|它的|这个正方形的|则]{wanted}@what',
      '[一个|一块]长方形[的]长[是|为]{length},宽[是|为]{width},[求|它的|这个长方形的|则]{wanted}(是|有|)多少(平方厘米|厘米|平方米|米|平方分米|分米|平方千米|千米|公顷)',
      '[一个|一块]正方形[的]边长[是|为]{side},[求|它的|这个正方形的|则]{wanted}(是|有|)多少(平方厘米|厘米|平方米|米|平方分米|分米|平方千米|千米)',
    ],
  },
  write: ({ wanted, length, width, side }) => {
    const shape = side ? lengths({ side }) : length && width && lengths({ length, width });
    if (!shape) return undefined;
    const { code, power, en, zh } = formulas[wanted.value];
    return {
      prose: {
        en,
        zh: side
          ? zh
              .replaceAll('长方形', '正方形')
              .replace('长 × 宽', '边长 × 边长')
              .replace('（长 + 宽）× 2', '边长 × 4')
          : zh,
      },
      lines: [...shape.lines, side ? code.replaceAll(/length|width/g, 'side') : code],
      answer: wanted.value,
      unit: unitOf(shape.unit, power),
      ...(wanted.value === 'diagonal' ? { tidy: true } : {}),
    };
  },
});
