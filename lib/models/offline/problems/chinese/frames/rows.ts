import type { Expression } from '../expression';
import { type Frame, join, leaf, pairsOf } from './frame';

/** Trees along a road, posts and gaps: one more than gaps when both ends are taken, doubled on both sides. */
export const treesInRow: Frame = {
  name: 'trees in a row',
  words: /每隔|间隔|相邻|从头到尾|两端|两棵|每两|等距/,
  propose: ({ quantities, text }, constant) => {
    const indices = quantities.flatMap(({ role, value }, index) =>
      role === 'implied' || value === 2 ? [] : [index],
    );
    const both = /两[边旁侧]/.test(text);
    const sides = (count: Expression) => (both ? join('*', count, constant(2)) : count);
    return pairsOf(indices).flatMap(([a, b]) => {
      const gaps = join('/', leaf(a), leaf(b));
      return [
        sides(join('+', gaps, constant(1))),
        sides(join('-', gaps, constant(1))),
        sides(gaps),
        join('/', leaf(a), join('-', leaf(b), constant(1))),
        join('*', join('-', leaf(a), constant(1)), leaf(b)),
        ...(a < b ? [join('*', leaf(a), leaf(b))] : []),
      ];
    });
  },
};

/** Sawing and stairs: one cut, one storey fewer than pieces and floors. */
export const cutsAndStorey: Frame = {
  name: 'cuts and storeys',
  words: /锯|楼|截成|剪成/,
  propose: ({ quantities }, constant) =>
    pairsOf(quantities.map((_, index) => index)).flatMap(([a, b]) => [
      join('*', join('-', leaf(a), constant(1)), leaf(b)),
      join('+', join('/', leaf(a), leaf(b)), constant(1)),
      join('/', leaf(a), join('-', leaf(b), constant(1))),
    ]),
};

/** "前面有a人, 后面有b人": and the one between them. */
export const placeInLine: Frame = {
  name: 'place in line',
  words: /排(?:成一)?队|排成|前面|后面|左边|右边/,
  propose: ({ quantities }, constant) => {
    const [a, b] = quantities;
    return a && b && quantities.length === 2
      ? [
          join('+', join('+', leaf(0), leaf(1)), constant(1)),
          join('-', join('+', leaf(0), leaf(1)), constant(1)),
        ]
      : [];
  },
};
