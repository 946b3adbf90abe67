import { z } from 'zod';
import { givenAnswerSchema } from './outcome';
import { valueSource } from './value-source';
import type { GivenForModel } from './write-program';

/** The answer of another cell that a question refers to, as it was when the question was asked or run. */
export const givenSchema = z.strictObject({
  /** As it stands in the question, for example "@price" or "@1". */
  ref: z.string().max(100),
  /** Under which it is declared for the program. */
  name: z.string().max(100),
  /** The cell that it comes from. */
  cell: z.string().max(64),
  answer: givenAnswerSchema,
});
export type Given = z.infer<typeof givenSchema>;

/** Longer values are no help in a prompt, and are not handed over. */
const maxSource = 20_000;

/** The value as JavaScript; null where it can't be made again, or is too long. */
export function givenValue({ answer }: Given): string | null {
  const source = valueSource(answer.value);
  return source === null || source.length > maxSource ? null : source;
}

/** Given answers as the model is told of them. */
export const givenForModel = (given: readonly Given[]): GivenForModel[] =>
  given.map((each) => ({
    ref: each.ref,
    name: each.name,
    value: givenValue(each) ?? '',
    ...(each.answer.unit !== undefined && { unit: each.answer.unit }),
  }));

/** Declares given answers, one a line, for a program to use by name. */
export const givenSource = (given: readonly Given[]): string =>
  given
    .map((each) => `const ${each.name} = ${givenValue(each)}; // ${each.ref}${unitWords(each)}`)
    .join('\n');

const unitWords = ({ answer: { unit } }: Given) =>
  unit === undefined ? '' : ` (${unit.replace(/\s+/g, ' ')})`;

/** The program with its given answers declared anew, where they stand in front of it as they were declared before. */
export function withGiven(program: string, before: readonly Given[], now: readonly Given[]): string {
  const was = givenSource(before);
  if (was === '' || !program.startsWith(`${was}\n`)) return program;
  return `${givenSource(now)}${program.slice(was.length)}`;
}

/** Whether two given answers are the same to the letter. */
export const sameGiven = (a: Given['answer'], b: Given['answer']): boolean =>
  a.unit === b.unit && JSON.stringify(a.value) === JSON.stringify(b.value);
