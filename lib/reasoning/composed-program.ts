/** A sub-question that a program has answered. */
export type AnsweredPart = { name: string; asks: string; program: string };

/**
 * Declares the answers of sub-questions under their names by running their programs, each in a function of its own
 * with an `answer` of its own. What follows it may use the names; what the programs declare inside stays inside.
 */
export const composedParts = (parts: readonly AnsweredPart[]): string =>
  parts.length === 0 ? '' : [answerOf, ...parts.map(declared)].join('\n');

const answerOf =
  'const answerOf = async (run) => { let given; const returned = await run((value) => { given = value; }); return returned ?? given; };';

/** The inner braces let a program declare any name, even `answer`. */
const declared = ({ name, asks, program }: AnsweredPart) =>
  [
    `// ${asks.replace(/\s+/g, ' ')}`,
    `const ${name} = await answerOf(async (answer) => {{`,
    indented(program),
    '}});',
  ].join('\n');

/** Text that goes over several lines must stay as it is. */
const indented = (program: string) => (program.includes('`') ? program : program.replace(/^(?=.)/gm, '  '));
