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
 * A program with the names of the given answers in the place of their values. A value is replaced only where the
 * program states it exactly once and the question itself does not; what its comments cite becomes the reference.
 */
export const withNames = (program: string, question: string, given: readonly GivenForModel[]): string =>
  given.reduce((text, { ref, name, value, unit }) => {
    const stated = new RegExp(`(?<![\\w.])${escaped(value)}(?![\\w.])`, 'g');
    const declared = new RegExp(`\\b(?:const|let|function) ${escaped(name)}\\b`).test(text);
    const lines = text.split('\n').map((line) => line.split(/(?=\/\/ )/));
    const count = lines.reduce((sum, [code = '']) => sum + (code.match(stated)?.length ?? 0), 0);
    if (declared || stated.test(question) || count !== 1) return text;
    return lines
      .map(
        ([code = '', ...rest]) =>
          code.replace(stated, name) + rest.join('').replace(`${value} ${unit}`, ref).replace(stated, ref),
      )
      .join('\n');
  }, program);

/** Other values in the place of the given numbers: a program that goes by their names must not change with them. */
export const otherValues = (given: readonly GivenForModel[]): GivenForModel[] =>
  given.map((each, index) => ({ ...each, value: otherValue(each.value, index) }));

const otherValue = (value: string, index: number) =>
  /^-?\d+(\.\d+)?$/.test(value) ? String(Number(value) * 2 + index + 3) : value;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
