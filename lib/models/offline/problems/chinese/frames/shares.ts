import { type Frame, join, leaf, pairsOf } from './frame';

/** "占…的几分之几": of the whole that two parts make, or what is left over of it. */
export const shareOfSum: Frame = {
  name: 'share of a sum',
  words: /几分之|百分之几|占|多少%|分数/,
  propose: ({ quantities }, constant) => {
    const indices = quantities.map((_, index) => index);
    return [
      ...pairsOf(indices).flatMap(([a, b]) => [
        join('/', leaf(a), join('+', leaf(a), leaf(b))),
        join('/', join('-', leaf(a), leaf(b)), leaf(a)),
        join('/', join('-', leaf(a), leaf(b)), leaf(b)),
        join('/', leaf(b), join('-', leaf(a), leaf(b))),
      ]),
      ...indices.map((index) => join('/', constant(1), leaf(index))),
    ];
  },
};

/** "平均": the sum by how many there are. */
export const mean: Frame = {
  name: 'mean',
  words: /平均/,
  propose: ({ quantities }, constant) => {
    const groups = [
      quantities.map((_, index) => index),
      quantities.flatMap(({ role }, index) => (index > 0 && role === 'plain' ? [index] : [])),
    ];
    return groups.flatMap((group) =>
      group.length >= 2 &&
      group.every(
        (index) =>
          quantities[index]?.unit.measure?.symbol === quantities[group[0] ?? 0]?.unit.measure?.symbol,
      )
        ? [
            join(
              '/',
              group.map(leaf).reduce((sum, each) => join('+', sum, each)),
              constant(group.length),
            ),
          ]
        : [],
    );
  },
};

/** More parts than the enumeration goes through: their sum. */
export const longSum: Frame = {
  name: 'sum of many',
  words: /共|总|和/,
  propose: ({ quantities }) =>
    quantities.length >= 4
      ? [quantities.map((_, index) => leaf(index)).reduce((sum, each) => join('+', sum, each))]
      : [],
};
