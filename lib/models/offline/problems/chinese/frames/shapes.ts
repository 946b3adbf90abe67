import type { ChineseProblem } from '../problem';
import { type Frame, join, leaf } from './frame';

const lengths = ({ quantities }: ChineseProblem) =>
  quantities.flatMap(({ unit, role }, index) =>
    unit.measure?.kind === 'length' && role === 'plain' ? [index] : [],
  );

/** A square by its side, a box by its three sides, a side from a perimeter. */
export const shapes: Frame = {
  name: 'shapes',
  words: /方形|方体|长.*宽|边长|棱长/,
  propose: (problem, constant) => {
    const { text, asked, quantities } = problem;
    const [a, b, c, ...more] = lengths(problem);
    const square = /正方形/.test(text);
    const area = /面积|占地/.test(asked.text) || asked.unit.measure?.kind === 'area';
    const volume = /体积|容积/.test(asked.text) || asked.unit.measure?.kind === 'volume';
    if (a === undefined) return [];
    if (b === undefined)
      return [
        ...(square && area ? [join('*', leaf(a), leaf(a))] : []),
        ...(square && !area ? [join('/', leaf(a), constant(4)), join('*', leaf(a), constant(4))] : []),
        ...(/正方体/.test(text) && volume ? [join('*', join('*', leaf(a), leaf(a)), leaf(a))] : []),
        ...quantities.flatMap(({ role }, index) =>
          role === 'times' || role === 'part'
            ? [
                join('*', leaf(a), join('/', leaf(a), leaf(index))),
                join('*', leaf(a), join('*', leaf(a), leaf(index))),
              ]
            : [],
        ),
      ];
    if (c !== undefined && more.length === 0 && volume)
      return [join('*', join('*', leaf(a), leaf(b)), leaf(c))];
    if (c !== undefined) return [];
    const hectares =
      asked.unit.measure?.symbol === '公顷' ? [join('/', join('*', leaf(a), leaf(b)), constant(10_000))] : [];
    return [
      ...hectares,
      join('*', join('+', leaf(a), leaf(b)), constant(2)),
      join('-', join('/', leaf(a), constant(2)), leaf(b)),
      ...quantities.flatMap(({ unit, per }, index) => {
        const field = join('*', leaf(a), leaf(b));
        if (per.some(({ measure }) => measure?.symbol === '公顷'))
          return [join('*', join('/', field, constant(10_000)), leaf(index))];
        if (per.some(({ measure }) => measure?.kind === 'area')) return [join('*', field, leaf(index))];
        return unit.measure?.kind === 'area' ? [join('/', field, leaf(index))] : [];
      }),
    ];
  },
};
