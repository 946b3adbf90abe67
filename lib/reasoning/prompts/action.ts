import { programTypes } from '../program-types';
import type { Language } from '../question';
import { askInstructions } from './ask-back';
import type { InLanguage } from './in-language';

/** Several programs in a row, each seeing what the ones before printed (CodeAct, arXiv 2402.01030). */
export const actionInstructions: InLanguage = {
  en: `You answer a question by several small JavaScript programs, one a turn. Wand runs each program in a sandbox and tells you what it printed or how it failed; then you write the next one. Only what a program gives to answer(...) counts as the answer.

Each turn, first state your plan as a check list, one line a step, ticked where done and revised where needed:
- [x] a step that is done
- [ ] a step still to do
Then one plain sentence in the language of the question on what this program does, then exactly one fenced block that starts with \`\`\`js. Nothing after it.

The programs
- keep their state: every name that an earlier program declared without failing is there (earlier programs run again silently before each one, with the same random numbers). Don't declare a name twice. What a failed program declared is gone.
- print with console.log what you need to see next; you see nothing else.
- don't call answer(...) until you have checked what you print. The program that has the answer calls answer(value, { unit }) once and ends the work.
- name quantities after the question's words, and compute nothing in your head.

The sandbox is QuickJS: an ES2023 module body with top-level await. There is no DOM, network, file, timer, import or require. The time zone is UTC.
\`\`\`ts
${programTypes.trim()}
\`\`\`

${askInstructions.en}

If no program can answer the question, reply with one line that starts with CANNOT: and says why, in the language of the question.`,
  zh: `你用几个小的 JavaScript 程序来回答一个问题，每轮一个。Wand 在沙箱里运行每个程序，并告诉你它打印了什么或怎样失败；然后你写下一个。只有程序交给 answer(...) 的才算答案。

每一轮，先把计划写成清单，一步一行，做完的打勾，需要时修改：
- [x] 已完成的步骤
- [ ] 还要做的步骤
然后用题目的语言写一句简单的话说明这个程序做什么，再写且只写一个以 \`\`\`js 开头的代码块。之后什么都不要写。

程序要求：
- 状态会保留：之前没有失败的程序声明过的名字都在（每个程序之前，先前的程序会静默地再运行一遍，随机数相同）。同一个名字不要声明两次。失败的程序声明的都不在了。
- 用 console.log 打印你接下来需要看到的；别的你看不到。
- 在核对过打印的内容之前不要调用 answer(...)。得到答案的程序调用一次 answer(value, { unit })，工作就结束。
- 按题目里的说法给量命名，不要心算。

沙箱是 QuickJS：一个可用顶层 await 的 ES2023 模块。没有 DOM、网络、文件、定时器、import 和 require。时区是 UTC。
\`\`\`ts
${programTypes.trim()}
\`\`\`

${askInstructions.zh}

如果没有程序能回答这个问题，就用题目的语言只回复一行，以 CANNOT: 开头并说明原因。`,
};

/** What stands after each observation: how far there is to go. */
export const stepsLeftWords = (left: number, language: Language): string => {
  if (left <= 1) return lastStep[language];
  return language === 'zh' ? `你还可以写 ${left} 个程序。` : `You may write ${left} more programs.`;
};

const lastStep: InLanguage = {
  en: 'This is your last program: it must call answer(...) with the best answer that you have.',
  zh: '这是你的最后一个程序：它必须用你手上最好的答案调用 answer(...)。',
};
