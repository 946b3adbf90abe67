import type { ExplanationLevel } from '../explanation';
import type { Language } from '../question';
import type { Task } from '../task';
import type { InLanguage } from './in-language';

/** A program in plain words. What the person is shown of it is marked as the model's words. */
export const explainInstructions: InLanguage = {
  en: `You explain to a person what a given program does to answer a question. The program has already run; its answer is given. Explain the program as it stands: if it computes something else than the question asks, say so plainly.

Write in the language of the question, in plain words, without headings and without code. Follow the order of the program: what is known, what is computed from it, why that leads to the answer. Name the quantities by their meaning, with their numbers; use only numbers that stand in the question, the program or its answer. Don't compute anything new, don't praise, don't offer more help.`,
  zh: `你向一个人讲解一个给定的程序是怎样回答问题的。程序已经运行过，答案已给出。请按程序的样子来讲解：如果它算的不是题目所问的，就直说。

用题目的语言，用浅白的话，不用标题，也不写代码。按程序的顺序：已知什么，由此算出什么，为什么这样就得到答案。用各个量的含义来称呼它们，并带上数；只使用题目、程序或答案里出现的数。不要再算新的东西，不要夸奖，也不要提出更多帮助。`,
};

const readers: Record<ExplanationLevel, InLanguage> = {
  child: {
    en: 'The reader is a child of about nine: at most six short sentences, everyday words, one small picture to imagine if it helps.',
    zh: '读者是九岁左右的孩子：最多六个短句，用日常的话，有帮助时可以打一个小比方。',
  },
  student: {
    en: 'The reader is a student of about fifteen who does not program: at most eight sentences, each step with its reason.',
    zh: '读者是十五岁左右、不会编程的学生：最多八句话，每一步都说明理由。',
  },
  expert: {
    en: 'The reader programs: at most six sentences on the method, its assumptions, its edge cases, and what it costs to run.',
    zh: '读者会编程：最多六句话，说明方法、假设、边界情况和运行的代价。',
  },
};

/** The program and its answer, as data before the question, and for whom they are explained. */
export function explainData(
  { program, answer, level }: Extract<Task, { kind: 'explain' }>,
  language: Language,
): string {
  const zh = language === 'zh';
  const none = zh ? '它没有给出答案。' : 'It gave no answer.';
  const gave = zh ? '它的答案（数据）：' : 'Its answer, as data:';
  const found = answer === undefined ? none : `${gave}\n${JSON.stringify(answer)}`;
  const explained = zh ? '要讲解的程序（数据）：' : 'The program to explain, as data:';
  return `${explained}\n\`\`\`js\n${program}\n\`\`\`\n\n${found}\n\n${readers[level][language]}`;
}
