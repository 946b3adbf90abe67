import { type Frame, join, leaf, pairsOf } from './frame';

/** "k小时行a千米, 照这样再行l小时": the rate goes on; and a rate that changes for the same whole. */
export const sameRateOn: Frame = {
  name: 'same rate on',
  words: /照这样|同样|这样|再|还要|还需|提前|多行|多走|多烧|多修|少行|多放|比原/,
  propose: ({ quantities }) => {
    const indices = quantities.map((_, index) => index).slice(0, 4);
    return pairsOf(indices).flatMap(([a, k]) =>
      indices
        .filter((l) => l !== a && l !== k)
        .flatMap((l) => [
          join('*', join('/', leaf(a), leaf(k)), join('+', leaf(k), leaf(l))),
          join('/', join('-', leaf(l), leaf(a)), join('/', leaf(a), leaf(k))),
          join('-', join('/', join('*', leaf(a), leaf(k)), leaf(l)), leaf(a)),
          join('-', leaf(a), join('/', join('*', leaf(a), leaf(k)), leaf(l))),
          join('-', join('/', join('*', leaf(a), leaf(k)), join('-', leaf(a), leaf(l))), leaf(k)),
          join('/', join('*', leaf(a), leaf(k)), join('+', leaf(a), leaf(l))),
          join('/', join('*', leaf(a), leaf(k)), join('-', leaf(a), leaf(l))),
        ]),
    );
  },
};
