import type { Expression } from '../expression';
import type { ChineseProblem } from '../problem';
import type { Role } from '../quantity';
import { type Constant, type Frame, join, leaf, pairsOf } from './frame';

const compared: Role[] = ['more', 'less', 'times', 'part'];

/** What stands in a comparison with something: what it is compared to, above or below. */
function derived(
  { quantities }: ChineseProblem,
  constant: Constant,
  base: Expression,
  index: number,
): Expression[] {
  const quantity = quantities[index];
  const other = leaf(index);
  if (quantity?.role === 'more' || quantity?.role === 'less')
    return [join('+', base, other), join('-', base, other)];
  if (quantity?.role === 'times') return [join('*', base, other), join('/', base, other)];
  const sign = quantity?.comparison?.sign ?? 0;
  const factor = sign === 0 ? other : join(sign > 0 ? '+' : '-', constant(1), other);
  return [join('*', base, factor), join('/', base, factor)];
}

/** What a comparison may start from: a quantity that stands for itself, or a number of equal groups. */
function basesOf({ quantities }: ChineseProblem): { base: Expression; used: number[] }[] {
  const plain = quantities.flatMap(({ role }, index) => (role === 'plain' ? [index] : []));
  const groups = pairsOf(plain).filter(([rate]) => (quantities[rate]?.per.length ?? 0) > 0);
  return [
    ...plain.map((index) => ({ base: leaf(index), used: [index] })),
    ...groups.map(([rate, count]) => ({ base: join('*', leaf(rate), leaf(count)), used: [rate, count] })),
  ];
}

/** "A有a, B比A多b, 一共?" and "…, B比A多多少?": one quantity tells of the other, and both are asked about. */
export const bothCompared: Frame = {
  name: 'both compared',
  words: /共|总|和|合[计起]|比.*[多少]|[多少].*比/,
  propose: (problem, constant) => {
    const { quantities } = problem;
    const indices = quantities.flatMap(({ role }, index) => (compared.includes(role) ? [index] : []));
    return basesOf(problem).flatMap(({ base }) =>
      indices.flatMap((index) =>
        derived(problem, constant, base, index).flatMap((other): Expression[] => {
          const further = indices
            .filter((each) => each > index)
            .flatMap((each) => derived(problem, constant, other, each));
          const apart = quantities[index]?.role === 'times' || quantities[index]?.role === 'part';
          return [
            join('+', base, other),
            ...further.map((third) => join('+', base, third)),
            ...further.map((third) => join('+', join('+', base, other), third)),
            ...further.flatMap((third) => [join('-', third, base), join('-', base, third)]),
            ...(apart ? [join('-', base, other), join('-', other, base)] : []),
            ...(quantities[index]?.role === 'more' || quantities[index]?.role === 'less'
              ? indices
                  .filter((each) => quantities[each]?.role === 'times' || quantities[each]?.role === 'more')
                  .flatMap((each) =>
                    each === index ? [] : derived(problem, constant, join('+', base, other), each),
                  )
              : []),
          ];
        }),
      ),
    );
  },
};

/** "A和B共n, A是B的k倍": the whole in k+1 shares; and the same for a difference and k-1. */
export const sharesOfWhole: Frame = {
  name: 'shares of a whole',
  words: /倍|\//,
  propose: ({ quantities }, constant) => {
    const ratios = quantities.flatMap(({ role }, index) =>
      role === 'times' || role === 'part' ? [index] : [],
    );
    const plain = quantities.flatMap(({ role }, index) =>
      role === 'times' || role === 'part' ? [] : [index],
    );
    return plain.flatMap((whole) =>
      ratios.flatMap((ratio) => {
        const shares = [
          join('/', leaf(whole), join('+', leaf(ratio), constant(1))),
          ...((quantities[ratio]?.value ?? 0) > 1
            ? [join('/', leaf(whole), join('-', leaf(ratio), constant(1)))]
            : [join('/', leaf(whole), join('-', constant(1), leaf(ratio)))]),
        ];
        return shares.flatMap((share) => [share, join('*', share, leaf(ratio))]);
      }),
    );
  },
};

/** "两数的和是s, 差是d": half of their sum and half of their difference; and half a difference given away evens two out. */
export const sumAndDifference: Frame = {
  name: 'sum and difference',
  words: /共|和|一样多|相等|同样多/,
  propose: ({ quantities }, constant) =>
    pairsOf(quantities.map((_, index) => index)).flatMap(([a, b]) => [
      ...(a < b ? [join('/', join('+', leaf(a), leaf(b)), constant(2))] : []),
      join('/', join('-', leaf(a), leaf(b)), constant(2)),
      ...(a < b ? [join('+', leaf(a), join('*', leaf(b), constant(2)))] : []),
      ...(a < b ? [join('-', leaf(a), join('*', leaf(b), constant(2)))] : []),
    ]),
};
