import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const polygon = oneOf({
  '3': { en: 'triangle', zh: '三角形' },
  '4': { en: 'quadrilateral', zh: '四边形' },
  '5': { en: 'pentagon', zh: '五边形' },
  '6': { en: 'hexagon', zh: '六边形' },
  '8': { en: 'octagon', zh: '八边形' },
  '10': { en: 'decagon', zh: '十边形' },
  '12': { en: 'dodecagon', zh: '十二边形' },
});
const wanted = oneOf({
  sum: { en: 'sum of the (?:interior )?angles|interior angle sum|angle sum', zh: '内角和' },
  each: {
    en: '(?:size of )?(?:each|an|one|the) (?:interior )?angle|interior angle|(?:each )?interior angle',
    zh: '每个内角(?:的度数)?|每一个内角(?:的度数)?',
  },
  diagonals: { en: 'number of diagonals|how many diagonals (?:does|are)', zh: '对角线(?:的)?(?:条数|数量)' },
});

const lines = oneOf({ yes: { en: '(?!)', zh: '对角线' } });

export const polygonAngles = closedFamily({
  id: 'polygon-angles',
  topic: 'geometry',
  title: { en: 'Angles and diagonals of polygons', zh: '多边形的内角与对角线' },
  examples: {
    en: [
      'What is the sum of the interior angles of a hexagon?',
      'What is the number of diagonals of a polygon with 10 sides?',
    ],
    zh: ['六边形的内角和是多少度？', '正八边形的每个内角是多少度？'],
  },
  slots: {},
  maybe: { wanted, lines, polygon, sides: count },
  forms: {
    en: [
      '{wanted} [there] [in] (a|an|the) [regular] ({polygon}|polygon with {sides} sides|{sides}-gon) [have]',
      'how (big|large) is {wanted} (of|in) (a|an|the) [regular] ({polygon}|polygon with {sides} sides|{sides}-gon)',
      '@ask {wanted} (of|in) (a|an|the) [regular] {polygon}',
      '@ask {wanted} (of|in) (a|an|the) [regular] polygon with {sides} sides',
      '@ask {wanted} (of|in) (a|an|the) [regular] {sides}-sided polygon',
      '@ask {wanted} (of|in) (a|an|the) [regular] {sides}-gon',
    ],
    zh: [
      '({polygon}|{sides}边形)[一共|共]有(多少|几)条{lines}',
      '[求|一个][正]({polygon}|{sides}边形)的{wanted}@what[度|条]',
    ],
  },
  write: ({ wanted: named, lines, polygon, sides }) => {
    const wanted = named ?? (lines && { value: 'diagonals' as const });
    if (!wanted) return undefined;
    const count =
      sides ?? (polygon && { code: polygon.value, phrase: polygon.phrase, value: Number(polygon.value) });
    if (!count || count.value < 3) return undefined;
    const diagonals = wanted.value === 'diagonals';
    return {
      prose: diagonals
        ? {
            en: 'From each corner go diagonals to all but itself and its two neighbours; each is counted twice.',
            zh: '每个顶点向除自身和相邻两点外的各点连线，每条数了两次。',
          }
        : {
            en: 'A polygon with n sides falls into n - 2 triangles of 180° each.',
            zh: 'n 边形可分成 n - 2 个三角形，每个 180 度。',
          },
      lines: [
        given('sides', count),
        diagonals
          ? 'const diagonals = (sides * (sides - 3)) / 2;'
          : step('const angleSum = (sides - 2) * 180;', '180° for each triangle', '每个三角形 180 度'),
        ...(wanted.value === 'each' ? ['const angle = angleSum / sides;'] : []),
      ],
      answer: diagonals ? 'diagonals' : wanted.value === 'each' ? 'angle' : 'angleSum',
      unit: diagonals ? undefined : '°',
      tidy: wanted.value === 'each',
    };
  },
});
