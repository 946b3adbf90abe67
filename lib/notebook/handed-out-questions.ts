import type { Cell } from './cell';

/** Shorter questions are met by chance: they must be all that is asked. */
const leastLength = 12;

/**
 * Whether any of these texts holds a question that was handed out, whatever stands around it. Letters and digits of any
 * script count alone: another case, other spaces and other punctuation make no other question.
 */
export function namesHandedOut(texts: readonly string[], cells: readonly Cell[]): boolean {
  const questions = cells.flatMap((cell) => (cell.kind === 'question' ? [plain(cell.question)] : []));
  const said = texts.map(plain);
  return questions.some(
    (question) =>
      question !== '' &&
      said.some((text) => (question.length < leastLength ? text === question : text.includes(question))),
  );
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
