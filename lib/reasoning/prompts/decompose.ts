import type { Task } from '../task';

/** Sub-questions before any program (Decomposed prompting, arXiv 2210.02406; least-to-most, arXiv 2205.10625). */
export const decomposeInstructions = `You break a question into sub-questions. A small program of its own will answer each of them, and a last program will join their answers; you write no program and give no answer.

Reply with two to five lines and nothing else, each of the form
- name (needs): sub-question
where name is what the sub-question's answer is called, in ASCII camelCase after the question's own words; needs are the names from earlier lines that it builds upon, separated by commas (leave the parentheses out where there are none); and the sub-question is in the language of the question and repeats the quantities that it needs. Each asks for one value. Leave out the last step, which joins them. A question that takes one step only gets one line.`;

/** One sub-question at a time (faithful chain of thought, arXiv 2301.13379: words for the plan, programs for the steps). */
export const partWords = `The question has been broken into sub-questions, which you are given as data. Write the program for the one sub-question that is wanted: its answer(...) gives the answer of that sub-question, not of the whole question.`;

export const joinWords = `The question has been broken into sub-questions, which you are given as data and which programs have answered. Write the program that joins their answers: its answer(...) gives the answer of the whole question.`;

const namesWords =
  'The names of answered sub-questions are declared already and hold their values: use them by name, and declare none of them again.';

export const partInstructions = (program: string) => `${program}\n\n${partWords} ${namesWords}`;
export const joinInstructions = (program: string) => `${program}\n\n${joinWords} ${namesWords}`;

/** The sub-questions with the answers known so far, and which one is wanted, as data before the question. */
export function partsData({ parts, wanted }: Extract<Task, { kind: 'part' | 'join' }>): string {
  const data = `The sub-questions, as data:\n\`\`\`json\n${JSON.stringify(parts, null, 1)}\n\`\`\``;
  return wanted === undefined ? data : `${data}\n\nThe sub-question that is wanted: ${wanted}`;
}
