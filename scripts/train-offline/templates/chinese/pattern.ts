/**
 * A self-written Chinese word problem. `{…}` is a slot, `[a|b]` chooses. Numbers: a to d up to about 100, k and l small,
 * t and u decimals, f and g fractions, p and q percentages, z a discount in tenths.
 * Names: P, Q, R people; 东西 with its measure word m; X, Y, Z kinds of H counted in n; 盒 a container; 天1, 天2 times.
 */
export type Pattern = [text: string, answer: (numbers: Numbers) => number];

export type Numbers = Record<
  'a' | 'b' | 'c' | 'd' | 'k' | 'l' | 't' | 'u' | 'f' | 'g' | 'p' | 'q' | 'z',
  number
>;
