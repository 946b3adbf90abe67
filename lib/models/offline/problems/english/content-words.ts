import { nounEnd } from './noun-of';
import { singular } from './nouns';
import type { Token } from './tokens';

const functionWord = new Set(
  (
    'a an the of in on at to for from with by and or but if then than that who which how many much more fewer less is are was were be been has have had ' +
    'do does did will would can could should must he she it they we you i his her their its him them there this these those some any each every all ' +
    'total altogether now left so as not out up into more'
  ).split(/\s+/),
);

/** A word that says how things hang together, not what they are. */
export const isSmall = (word: string): boolean => functionWord.has(word) || nounEnd.has(word);

/** The words that carry meaning, as singulars and verbs in their base form. */
export const contentWords = (tokens: Token[]): Set<string> =>
  new Set(
    tokens
      .filter(
        ({ lower, quantity }) => quantity === undefined && /^[a-z]/.test(lower) && !functionWord.has(lower),
      )
      .map(({ lower, verb }) => verb?.base ?? singular(lower.replace(/'s$/, ''))),
  );
