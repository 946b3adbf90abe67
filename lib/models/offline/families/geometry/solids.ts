import { closedFamily } from '../../grammar/closed-family';
import { type GivenMeasure, measure } from '../../grammar/number-slots';
import { oneOf } from '../../grammar/text-slots';
import { lengths, unitOf } from './shape';

const length = measure('length');
const wanted = oneOf({
  volume: { en: 'volume', zh: '体积|容积' },
  surface: { en: '(?:total )?surface area', zh: '表面积' },
});
const solid = oneOf({
  cube: { en: 'cube', zh: '正方体|立方体' },
  sphere: { en: 'sphere|ball', zh: '球' },
  cylinder: { en: 'cylinder', zh: '圆柱体?' },
  cone: { en: 'cone', zh: '圆锥体?' },
  box: { en: 'box|cuboid|rectangular prism|rectangular box', zh: '长方体' },
});
const formulas = {
  cube: { volume: 'edge ** 3', surface: '6 * edge ** 2' },
  sphere: { volume: '(4 / 3) * Math.PI * radius ** 3', surface: '4 * Math.PI * radius ** 2' },
  cylinder: { volume: 'Math.PI * radius ** 2 * height', surface: '2 * Math.PI * radius * (radius + height)' },
  cone: {
    volume: '(Math.PI * radius ** 2 * height) / 3',
    surface: 'Math.PI * radius * (radius + Math.sqrt(radius ** 2 + height ** 2))',
  },
  box: {
    volume: 'length * width * height',
    surface: '2 * (length * width + length * height + width * height)',
  },
};

const tank = oneOf({ yes: { en: '(?:rectangular )?(?:tank|pool|aquarium|box)', zh: '(?!)' } });

export const solids = closedFamily({
  id: 'solids',
  topic: 'geometry',
  title: { en: 'Cubes, boxes, spheres, cylinders and cones', zh: '正方体、长方体、球、圆柱与圆锥' },
  examples: {
    en: [
      'What is the volume of a box 2 m by 3 m by 4 m?',
      'What is the surface area of a sphere with radius 3 cm?',
    ],
    zh: ['圆柱的底面半径是3厘米，高是5厘米，体积是多少？', '正方体棱长4厘米，表面积是多少平方厘米？'],
  },
  slots: {},
  maybe: { wanted, solid, tank, edge: length, radius: length, length, width: length, height: length },
  forms: {
    en: [
      '(a|the) {solid} is {length} (by|x|×) {width} (by|x|×) {height}. @ask [its|the] {wanted}',
      'how much water (does|can) (a|the) {tank} [that is] {length} long, {width} wide[,] and {height} (high|deep|tall) hold',
      '(a|the) {solid} is {length} long, {width} wide[,] and {height} (high|deep|tall). @ask [its|the] {wanted}',
      '@ask {wanted} of (a|the) {solid} (with|whose|that has|of) [a|an] (edge|side|edge length|side length|edges|sides) [of|is|are|=] [length] {edge}',
      '@ask {wanted} of (a|the) {solid} (with|whose|that has|of) [a] [base] radius [of|is|=] {radius} [and [a] height [of|is|=] {height}]',
      '@ask {wanted} of (a|the) {solid} [(measuring|with dimensions|with sides|of|that is)] {length} (by|x|×|,) {width} (by|x|×|, and|and|,) {height}',
      '(a|the) {solid} has [a] [base] radius [of] {radius} [and [a] height [of] {height}]. @ask [its|the] {wanted}',
    ],
    zh: [
      '@ask棱长[是|为]{edge}的{solid}[的]{wanted}@what',
      '[一个]{solid}[的](底面|)半径[是|为]{radius}[,|、]高[是|为]{height},[求|它的|则]{wanted}@what',
      '[一个]{solid}[的]棱长[是|为]{edge},[求|它的|这个正方体的|则]{wanted}@what[平方厘米|平方米|平方分米|立方厘米|立方米|立方分米]',
      '[一个]{solid}[的](底面|)半径[是|为]{radius}[,高[是|为]{height}],[求|它的|则]{wanted}@what[平方厘米|平方米|平方分米|立方厘米|立方米|立方分米]',
      '[一个]{solid}[的]长[是|为]{length},宽[是|为]{width},高[是|为]{height},[求|它的|这个长方体的|则]{wanted}@what[平方厘米|平方米|平方分米|立方厘米|立方米|立方分米]',
      '@ask棱长[是|为]{edge}的{solid}的{wanted}@what',
      '@ask半径[是|为]{radius}的{solid}的{wanted}@what',
    ],
  },
  write: ({ wanted: asked, solid: shaped, tank, edge, radius, length, width, height }) => {
    const wanted = asked ?? (tank && { value: 'volume' as const });
    const solid = shaped ?? (tank && { value: 'box' as const });
    if (!wanted || !solid) return undefined;
    const given: Record<typeof solid.value, Record<string, GivenMeasure | undefined>> = {
      cube: { edge },
      sphere: { radius },
      cylinder: { radius, height },
      cone: { radius, height },
      box: { length, width, height },
    };
    const named: Record<string, GivenMeasure> = {};
    for (const [name, one] of Object.entries(given[solid.value])) {
      if (!one) return undefined;
      named[name] = one;
    }
    const used = [edge, radius, length, width, height].filter((one) => one !== undefined).length;
    const shape = lengths(named);
    if (!shape || used !== Object.keys(named).length) return undefined;
    const name = wanted.value === 'volume' ? 'volume' : 'surfaceArea';
    return {
      prose: {
        en: `The formula for the ${wanted.value === 'volume' ? 'volume' : 'surface area'} of the solid.`,
        zh: `用该立体的${wanted.value === 'volume' ? '体积' : '表面积'}公式。`,
      },
      lines: [...shape.lines, `const ${name} = ${formulas[solid.value][wanted.value]};`],
      answer: name,
      unit: unitOf(shape.unit, wanted.value === 'volume' ? 3 : 2),
      tidy: true,
    };
  },
});
