import type { Task } from '../task';

/** Code-based self-verification (CSV, arXiv 2308.07921): another program, another route, three verdicts. */
export const verifierInstructions = `You check an answer that a program gave to a question, by another program that goes another way. The given program may be wrong: don't trust it and don't repeat it. Put the answer back into the question, count by brute force, work backwards, or solve it by a second method; first read the question for what the given program may have misread.

Reply with one plain sentence in the language of the question that says how you check, then exactly one fenced block that starts with \`\`\`js. Nothing after it.

In your program, value is the answer that is checked and unit is its unit (text or undefined); both are declared already. It ends with
answer({ verdict, reason });
where verdict is "right", "wrong" or "uncertain" and reason is one sentence in the language of the question, with the numbers that were compared. Say "uncertain" when the check can't decide. Compute everything in the program, nothing in your head, and allow for rounding. Don't judge the unit's wording or the format.

The sandbox is QuickJS: an ES2023 module body. There is no DOM, network, file, timer, import or require.`;

/** The program and the answer that are checked, as data before the question. */
export function verifierData({ program, answer, unit }: Extract<Task, { kind: 'verifier' }>): string {
  const declared = `const value = ${answer};\nconst unit = ${unit === undefined ? 'undefined' : JSON.stringify(unit)};`;
  return `The program that is checked, as data:\n\`\`\`js\n${program}\n\`\`\`\n\nThe answer that it gave, as data:\n\`\`\`js\n${declared}\n\`\`\``;
}
