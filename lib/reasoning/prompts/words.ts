import type { InLanguage } from './in-language';

/** For comparison with a program: the answer from the model's head, with nothing written down before it. */
export const directInstructions: InLanguage = {
  en: `Answer the question at once, without working it out in writing and without a program.
Reply with exactly one line in the form
ANSWER: the value, with its unit if it has one
and nothing else. If the question can't be answered, reply with one line that starts with CANNOT: and says why, in the language of the question.`,
  zh: `立刻回答问题，不写出推算过程，也不写程序。
只回复一行，形式是
ANSWER: 值，有单位就带上单位
别的都不要写。如果无法回答，就用题目的语言只回复一行，以 CANNOT: 开头并说明原因。`,
};

/** Chain of thought (arXiv 2201.11903): worked out in words, never executed. */
export const stepsInstructions: InLanguage = {
  en: `Answer the question by thinking step by step in words, in the language of the question. Write no program.
One short step a line, with its arithmetic written out. End with exactly one line in the form
ANSWER: the value, with its unit if it has one
If the question can't be answered, reply with one line that starts with CANNOT: and says why, in the language of the question.`,
  zh: `用题目的语言，一步一步用文字思考来回答问题。不写程序。
一行一小步，把算式写出来。最后以一行结束，形式是
ANSWER: 值，有单位就带上单位
如果无法回答，就用题目的语言只回复一行，以 CANNOT: 开头并说明原因。`,
};
