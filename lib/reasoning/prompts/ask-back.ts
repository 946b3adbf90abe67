import type { InLanguage } from './in-language';

/** When and how a model asks back (one line, like a refusal, so that it survives every provider and every stream). */
export const askInstructions: InLanguage = {
  en: `If the question can be read in ways that lead to different answers and nothing in it decides, or lacks a number without which it has no answer, ask the person instead of guessing: reply with one line that starts with ASK: and holds one short question in the language of the question. Where few replies are possible, list each below it on a line that starts with "- ". Ask only when the answer hangs on it, never for what is usually taken for granted, and only once: after a reply, write the program.`,
  zh: `如果题目可以有几种理解，会得出不同的答案，而题目里没有任何依据来选择；或者缺少一个数，没有它就没有答案，那就不要猜，而是反问：只回复一行，以 ASK: 开头，用题目的语言提一个简短的问题。如果可能的回复不多，就在下面每行列一个，以 "- " 开头。只有答案取决于它时才反问，通常不言自明的不要问；只问一次：得到回复后就写程序。`,
};
