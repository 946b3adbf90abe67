import { type AnswerSource, answerSource } from './answer-source';
import { constantsOf } from './constants';
import { nameFlow, unreadNames } from './name-flow';
import { numberOrigins, type TracedConstant } from './number-origins';
import { type ParsedProgram, parseProgram } from './parse-program';
import { type QuestionNumber, questionNumbers } from './question-numbers';
import { visit } from './visit';

/** Where the numbers of a program come from, and where its answer does. */
export type Origins = {
  numbers: QuestionNumber[];
  constants: TracedConstant[];
  /** Indexes of the question's numbers that no constant or text of the program states. */
  unused: number[];
  /** Names that a constant is given and the program never reads. */
  unread: string[];
  answer: AnswerSource | undefined;
};

/** Undefined where the program does not parse. */
export function originsOf(question: string, program: string): Origins | undefined {
  const parsed = parseProgram(program);
  if (!parsed) return undefined;
  const numbers = questionNumbers(question);
  const constants = numberOrigins(question, numbers, constantsOf(parsed));
  const flow = nameFlow(parsed);
  const unread = unreadNames(flow);
  return {
    numbers,
    constants,
    unused: unusedNumbers(numbers, constants, numbersInTexts(parsed)),
    unread: [...new Set(constants.flatMap(({ name = '' }) => (unread.has(name) ? [name] : [])))],
    answer: answerSource(parsed, flow),
  };
}

/** "one of them", "一共" and "the second day" count nothing that a program would have to use. */
const counts = ({ kind, phrase }: QuestionNumber) =>
  kind !== 'ordinal' && kind !== 'multiple' && !/^(?:one|an?|一)$/i.test(phrase);

function unusedNumbers(
  numbers: readonly QuestionNumber[],
  constants: readonly TracedConstant[],
  texts: ReadonlySet<number>,
): number[] {
  const used = new Set(
    constants.flatMap(({ origin }) => {
      if (origin.kind === 'question') return [origin.number];
      return origin.kind === 'unclear' ? origin.among : [];
    }),
  );
  return numbers.flatMap((number, index) =>
    counts(number) && !used.has(index) && !texts.has(number.value) ? [index] : [],
  );
}

/** The numbers inside the texts of a program, such as 2026 of `'2026-11-25'`. */
function numbersInTexts({ body }: ParsedProgram): Set<number> {
  const texts: string[] = [];
  visit(body, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') texts.push(node.value);
    if (node.type === 'TemplateElement') texts.push(node.value.raw);
  });
  return new Set(texts.flatMap((text) => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)));
}
