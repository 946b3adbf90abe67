/**
 * How numbers are drawn: `plain` below 100 or a few hundred, `small` for products and quotients, `money` with cents
 * at times, `decimal` for parts of one. `twice` is small for a.
 */
export type NumberStyle = 'plain' | 'small' | 'money' | 'decimal' | 'twice';

/**
 * The answer over the numbers a to d, and the text: {slots} are filled with words (words.ts), of [one|two] one is
 * taken, by the same place for as many alternatives.
 */
export type EnglishPattern = [answer: string, text: string, style?: NumberStyle];
