import type { Language } from '../question';
import type { Task } from '../task';
import type { InLanguage } from './in-language';

/** Code-based self-verification (CSV, arXiv 2308.07921): another program, another route, three verdicts. */
export const verifierInstructions: InLanguage = {
  en: `You check an answer that a program gave to a question, by another program that goes another way. The given program may be wrong: don't trust it and don't repeat it. Put the answer back into the question, count by brute force, work backwards, or solve it by a second method; first read the question for what the given program may have misread.

Reply with one plain sentence in the language of the question that says how you check, then exactly one fenced block that starts with \`\`\`js. Nothing after it.

In your program, value is the answer that is checked and unit is its unit (text or undefined); both are declared already. It ends with
answer({ verdict, reason });
where verdict is "right", "wrong" or "uncertain" and reason is one sentence in the language of the question, with the numbers that were compared. Say "uncertain" when the check can't decide. Compute everything in the program, nothing in your head, and allow for rounding. Don't judge the unit's wording or the format.

The sandbox is QuickJS: an ES2023 module body. There is no DOM, network, file, timer, import or require.`,
  zh: `你用另一个程序来检验某个程序对一个问题给出的答案，走另一条路。给出的程序可能是错的：不要相信它，也不要重复它。把答案代回题目，用枚举来数，倒推，或用第二种方法来解；先看看题目里有什么可能被给出的程序读错了。

先用题目的语言写一句简单的话，说明怎样检验；然后写且只写一个以 \`\`\`js 开头的代码块。之后什么都不要写。

在你的程序里，value 是要检验的答案，unit 是它的单位（文字或 undefined）；两者都已声明。程序以
answer({ verdict, reason });
结束，其中 verdict 是 "right"、"wrong" 或 "uncertain"，reason 是用题目的语言写的一句话，带上所比较的数。检验无法判定时就说 "uncertain"。一切都在程序里计算，不要心算，并允许舍入误差。不要评判单位的写法和格式。

沙箱是 QuickJS：一个 ES2023 模块。没有 DOM、网络、文件、定时器、import 和 require。`,
};

/** The program and the answer that are checked, as data before the question. */
export function verifierData(
  { program, answer, unit }: Extract<Task, { kind: 'verifier' }>,
  language: Language,
): string {
  const declared = `const value = ${answer};\nconst unit = ${unit === undefined ? 'undefined' : JSON.stringify(unit)};`;
  const [checked, gave] =
    language === 'zh'
      ? ['要检验的程序（数据）：', '它给出的答案（数据）：']
      : ['The program that is checked, as data:', 'The answer that it gave, as data:'];
  return `${checked}\n\`\`\`js\n${program}\n\`\`\`\n\n${gave}\n\`\`\`js\n${declared}\n\`\`\``;
}
