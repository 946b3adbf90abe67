import type { Language } from '../question';
import type { Task } from '../task';
import type { InLanguage } from './in-language';

/** Sub-questions before any program (Decomposed prompting, arXiv 2210.02406; least-to-most, arXiv 2205.10625). */
export const decomposeInstructions: InLanguage = {
  en: `You break a question into sub-questions. A small program of its own will answer each of them, and a last program will join their answers; you write no program and give no answer.

Reply with two to five lines and nothing else, each of the form
- name (needs): sub-question
where name is what the sub-question's answer is called, in ASCII camelCase after the question's own words; needs are the names from earlier lines that it builds upon, separated by commas (leave the parentheses out where there are none); and the sub-question is in the language of the question and repeats the quantities that it needs. Each asks for one value. Leave out the last step, which joins them. A question that takes one step only gets one line.`,
  zh: `你把一个问题拆成几个子问题。每个子问题会由它自己的小程序回答，最后再由一个程序合并这些答案；你不写程序，也不给答案。

只回复两到五行，别的都不要写，每行的形式是
- name (needs): 子问题
其中 name 是这个子问题的答案的名字，按题目里的说法用 ASCII 的 camelCase；needs 是它所依赖的、前面各行的名字，用逗号分开（没有就不写括号）；子问题用题目的语言，并重复它需要的数量。每个子问题只问一个值。合并它们的最后一步不要写。只需一步的问题就只写一行。`,
};

/** One sub-question at a time (faithful chain of thought, arXiv 2301.13379: words for the plan, programs for the steps). */
export const partWords: InLanguage = {
  en: `The question has been broken into sub-questions, which you are given as data. Write the program for the one sub-question that is wanted: its answer(...) gives the answer of that sub-question, not of the whole question.`,
  zh: `这个问题已经拆成了子问题，作为数据给出。请为所要的那一个子问题写程序：它的 answer(...) 给出那个子问题的答案，而不是整个问题的答案。`,
};

export const joinWords: InLanguage = {
  en: `The question has been broken into sub-questions, which you are given as data and which programs have answered. Write the program that joins their answers: its answer(...) gives the answer of the whole question.`,
  zh: `这个问题已经拆成了子问题，作为数据给出，并且都已由程序回答。请写出合并这些答案的程序：它的 answer(...) 给出整个问题的答案。`,
};

const namesWords: InLanguage = {
  en: 'The names of answered sub-questions are declared already and hold their values: use them by name, and declare none of them again.',
  zh: '已回答的子问题的名字已经声明好，并保存着它们的值：直接按名字使用，不要再声明。',
};

export const partInstructions = (program: InLanguage): InLanguage => ({
  en: `${program.en}\n\n${partWords.en} ${namesWords.en}`,
  zh: `${program.zh}\n\n${partWords.zh}${namesWords.zh}`,
});
export const joinInstructions = (program: InLanguage): InLanguage => ({
  en: `${program.en}\n\n${joinWords.en} ${namesWords.en}`,
  zh: `${program.zh}\n\n${joinWords.zh}${namesWords.zh}`,
});

/** The sub-questions with the answers known so far, and which one is wanted, as data before the question. */
export function partsData(
  { parts, wanted }: Extract<Task, { kind: 'part' | 'join' }>,
  language: Language,
): string {
  const zh = language === 'zh';
  const data = `${zh ? '子问题（数据）：' : 'The sub-questions, as data:'}\n\`\`\`json\n${JSON.stringify(parts, null, 1)}\n\`\`\``;
  if (wanted === undefined) return data;
  return `${data}\n\n${zh ? '所要的子问题：' : 'The sub-question that is wanted: '}${wanted}`;
}
