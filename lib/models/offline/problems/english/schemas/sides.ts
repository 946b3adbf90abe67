import type { Fact } from './fact';
import { tellingWords } from './select';

/** The facts that the words of one side point to more than the words of the other do. */
export function sideOf(facts: Fact[], own: Set<string>, other: Set<string>): Fact[] {
  const scores = facts.map((fact) => {
    const words = tellingWords(fact);
    const count = (some: Set<string>) => [...some].filter((word) => words.has(word)).length;
    return { fact, own: count(own), other: count(other) };
  });
  const base = Math.min(...scores.map(({ own }) => own));
  const otherBase = Math.min(...scores.map(({ other }) => other));
  const mine = scores.filter((score) => score.own - base > score.other - otherBase);
  const most = Math.max(...mine.map((score) => score.own));
  return mine.filter((score) => score.own === most).map(({ fact }) => fact);
}
