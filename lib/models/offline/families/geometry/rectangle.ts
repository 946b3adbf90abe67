import { closedFamily } from '../../grammar/closed-family';
import type { SlotType } from '../../grammar/form';
import { type GivenMeasure, measure, number } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
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

const known = oneOf({ area: { en: 'area', zh: '面积' }, perimeter: { en: 'perimeter', zh: '周长' } });
const sideAsked = oneOf({ yes: { en: 'side(?: length)?|length of (?:its|a|each) side', zh: '边长' } });
const fence = oneOf({
  yes: {
    en: 'how (?:much|many (?:meters|metres|feet|m) of) (?:fence|fencing) (?:is|are) needed(?: to (?:go around|enclose|surround) it)?',
    zh: '(?!)',
  },
});
const rectangular = oneOf({
  yes: { en: 'rectangular (?:garden|field|yard|park|plot|lawn)|(?:garden|field|yard)', zh: '(?!)' },
});

/** A length, or an area with its square unit: `49`, `49 cm²`, `49平方厘米`. */
const squareOrLength: SlotType<GivenMeasure> = {
  source: {
    en: `${length.source.en}(?:\\^2|²)?|${number.source.en} square (?:centimeters|centimetres|meters|metres|inches|feet|cm|m)`,
    zh: `${length.source.zh}|${number.source.zh}平方(?:厘米|米|分米|千米)`,
  },
  read: (phrase, language) => {
    const found = length.read(phrase.replace(/平方|square |\^2|²/, ''), language);
    return found && { ...found, phrase };
  },
};

/** What follows from the area or the perimeter of a square. */
function fromSquare(
  known: 'area' | 'perimeter',
  size: GivenMeasure,
  wanted: 'area' | 'perimeter' | 'diagonal' | undefined,
  asksSide: boolean,
) {
  if (size.value <= 0 || wanted === known || wanted === 'diagonal' || (!wanted && !asksSide))
    return undefined;
  const square = /平方|square|²|\^2/.test(size.phrase);
  if (square && known === 'perimeter') return undefined;
  const answer = wanted ?? 'side';
  return {
    prose: {
      en:
        known === 'area'
          ? 'The side of a square is the square root of its area.'
          : 'A square has four equal sides.',
      zh: known === 'area' ? '正方形边长是面积的平方根。' : '正方形四条边相等。',
    },
    lines: [
      given(known, size),
      known === 'area' ? 'const side = Math.sqrt(area);' : 'const side = perimeter / 4;',
      ...(wanted === 'area' ? ['const area = side ** 2;'] : wanted ? ['const perimeter = 4 * side;'] : []),
    ],
    answer,
    unit: unitOf(size.unit?.symbol, wanted === 'area' ? 2 : 1),
    tidy: true,
  };
}

export const rectangle = closedFamily({
  id: 'rectangle',
  topic: 'geometry',
  title: { en: 'Rectangles and squares', zh: '长方形与正方形' },
  examples: {
    en: ['What is the area of a rectangle 5 cm by 8 cm?', 'What is the perimeter of a square with side 7 m?'],
    zh: ['长方形长8厘米，宽5厘米，面积是多少平方厘米？', '正方形边长7米，周长是多少米？'],
  },
  slots: {},
  maybe: {
    wanted,
    known,
    size: squareOrLength,
    sideAsked,
    fence,
    rectangular,
    length,
    width: length,
    side: length,
  },
  forms: {
    en: [
      '(a|the) {rectangular} is {length} (by|x|×) {width}. {fence}',
      '(a|the) square has (a|an) {known} of {size}. @ask [its|the] ({wanted}|{sideAsked})',
      '(the|if the) {known} of (a|the) square is {size}[.|,] @ask [its|the] ({wanted}|{sideAsked})',
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
      '[一个|一块]正方形[的]{known}[是|为]{size}[平方],[求|它的|则][它的]({sideAsked}|{wanted})@what[平方厘米|平方米|平方分米|厘米|米|分米]',
      '[一个|一块]长方形(花坛|菜地|操场|的|土地|)[的]长[是|为]{length},宽[是|为]{width},[求|它的|这个长方形的|则][它的]{wanted}@what[平方]',
      '@ask长{length}[,]宽{width}的长方形的{wanted}@what',
      '@ask边长[是|为]{side}的正方形的{wanted}@what',
      '[一个|一块]正方形[的]边长[是|为]{side},[求|它的|这个正方形的|则]{wanted}@what',
      '[一个|一块]长方形[的]长[是|为]{length},宽[是|为]{width},[求|它的|这个长方形的|则]{wanted}(是|有|)多少(平方厘米|厘米|平方米|米|平方分米|分米|平方千米|千米|公顷)',
      '[一个|一块]正方形[的]边长[是|为]{side},[求|它的|这个正方形的|则]{wanted}(是|有|)多少(平方厘米|厘米|平方米|米|平方分米|分米|平方千米|千米)',
    ],
  },
  write: ({ wanted: named, known, size, sideAsked, fence, length, width, side }) => {
    if (known && size) return fromSquare(known.value, size, named?.value, sideAsked !== undefined);
    const wanted = named ?? (fence && { value: 'perimeter' as const });
    if (!wanted) return undefined;
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
