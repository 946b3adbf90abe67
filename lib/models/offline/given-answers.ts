import type { GivenForModel } from '@/lib/reasoning/write-program';

/** Answers of other cells, for a writer that reads words: the question with each value in the place of its reference. */
export const spelledOut = (question: string, given: readonly GivenForModel[], units: boolean): string =>
  given.reduce(
    (text, { ref, value, unit }) =>
      text.replaceAll(new RegExp(`${escaped(ref)}(?![\\w$])`, 'g'), () =>
        units && unit !== undefined ? `${value} ${unit}` : value,
      ),
    question,
  );

/**
 * A program with the names of the given answers in the place of their values, so that it follows when they change.
 * A value is replaced only where exactly one line of the program states it and the question itself does not.
 */
export const withNames = (program: string, question: string, given: readonly GivenForModel[]): string =>
  given.reduce((text, { ref, name, value }) => {
    const stated = new RegExp(`^(const [\\w$]+ = )${escaped(value)};.*$`, 'gm');
    const declared = new RegExp(`\\b(?:const|let|function) ${escaped(name)}\\b`).test(text);
    const typed = new RegExp(`(?<![\\w.])${escaped(value)}(?![\\w.])`).test(question);
    if (declared || typed || text.match(stated)?.length !== 1) return text;
    return text.replace(stated, (_, start: string) => `${start}${name}; // "${ref}"`);
  }, program);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
