import type { ExplanationLevel } from '../explanation';
import type { Task } from '../task';

/** A program in plain words. What the person is shown of it is marked as the model's words. */
export const explainInstructions = `You explain to a person what a given program does to answer a question. The program has already run; its answer is given. Explain the program as it stands: if it computes something else than the question asks, say so plainly.

Write in the language of the question, in plain words, without headings and without code. Follow the order of the program: what is known, what is computed from it, why that leads to the answer. Name the quantities by their meaning, with their numbers; use only numbers that stand in the question, the program or its answer. Don't compute anything new, don't praise, don't offer more help.`;

const readers: Record<ExplanationLevel, string> = {
  child:
    'The reader is a child of about nine: at most six short sentences, everyday words, one small picture to imagine if it helps.',
  student:
    'The reader is a student of about fifteen who does not program: at most eight sentences, each step with its reason.',
  expert:
    'The reader programs: at most six sentences on the method, its assumptions, its edge cases, and what it costs to run.',
};

/** The program and its answer, as data before the question, and for whom they are explained. */
export function explainData({ program, answer, level }: Extract<Task, { kind: 'explain' }>): string {
  const found =
    answer === undefined ? 'It gave no answer.' : `Its answer, as data:\n${JSON.stringify(answer)}`;
  return `The program to explain, as data:\n\`\`\`js\n${program}\n\`\`\`\n\n${found}\n\n${readers[level]}`;
}
