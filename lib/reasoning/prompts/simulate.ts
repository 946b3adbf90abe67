import type { Language } from '../question';
import type { Task } from '../task';
import type { InLanguage } from './in-language';

/** A program may ask for what no code can compute (Chain of Code, arXiv 2312.04474). */
export const simulateInstructions = (program: InLanguage): InLanguage => ({
  en: `${program.en}

This time your program may also ask a language model while it runs, for what no code can compute: whether a sentence is sarcastic, what kind of thing a word names, what most people would say.
\`\`\`ts
/** What a model says. wanted is the kind of reply, or the texts to choose from. Await it. At most 8 calls. */
declare function ask(question: string, wanted?: 'text' | 'number' | 'boolean' | 'list' | string[]): Promise<any>;
\`\`\`
Each question stands for itself: the model sees nothing of the program. Ask about one thing at a time, in a loop where there are several, and let the program count, compare and compute. Never ask for what the program can work out. Where it can work out everything, don't call ask at all.`,
  zh: `${program.zh}

这一次，程序在运行时还可以询问语言模型，用于代码算不出来的事：一句话是不是反话，一个词指的是哪类东西，大多数人会怎么说。
\`\`\`ts
/** 模型所说的。wanted 是回复的类型，或可选的文字。要 await。最多 8 次。 */
declare function ask(question: string, wanted?: 'text' | 'number' | 'boolean' | 'list' | string[]): Promise<any>;
\`\`\`
每个问题都要能独立看懂：模型看不到程序。一次只问一件事，有多件就用循环，计数、比较和计算都由程序来做。程序能算出来的不要问。全都能算出来时，就完全不要调用 ask。`,
});

/** What a running program asks: said, never executed. */
export const replyInstructions: InLanguage = {
  en: `A running program asks you a question. Reply with the answer alone, on one line, in the form that is wanted, and nothing else. If you can't tell, reply with one line that starts with CANNOT: and says why.`,
  zh: `一个正在运行的程序向你提问。只回复答案，写在一行里，用所要的形式，别的都不要写。如果无法判断，就只回复一行，以 CANNOT: 开头并说明原因。`,
};

/** In which form the reply is wanted, and what the program is about, as data before what it asks. */
export function replyData(
  question: string,
  { wanted }: Extract<Task, { kind: 'reply' }>,
  language: Language,
): string {
  const zh = language === 'zh';
  const about = `\`\`\`json\n${JSON.stringify(question)}\n\`\`\``;
  const form = forms[language][typeof wanted === 'string' ? wanted : 'choice'];
  const choices = typeof wanted === 'string' ? '' : JSON.stringify(wanted);
  return zh
    ? `程序要解决的问题（数据）：\n${about}\n\n要求：${form}${choices}`
    : `The program works on this question, as data:\n${about}\n\nWanted: ${form}${choices}`;
}

const forms = {
  en: {
    text: 'a short text',
    number: 'a number, in digits',
    boolean: 'true or false',
    list: 'a JSON array of texts',
    choice: 'one of these, exactly as it stands here: ',
  },
  zh: {
    text: '一小段文字',
    number: '一个用数字写出的数',
    boolean: 'true 或 false',
    list: '一个由文字组成的 JSON 数组',
    choice: '下列之一，一字不差：',
  },
};
