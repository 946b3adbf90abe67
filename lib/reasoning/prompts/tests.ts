import type { InLanguage } from './in-language';

/** Tests written without sight of any program (CodeT, arXiv 2207.10397), as properties that the right answer has. */
export const testsInstructions: InLanguage = {
  en: `You write tests for the answer to a question. You don't see any program or answer, and you don't give the answer: each test states something that the right answer must fulfil, so that wrong answers fail.

Reply with exactly one fenced block that starts with \`\`\`js and holds three to six lines of the form
check("what must hold, in the language of the question", () => expression);
In the expression, value is the answer that is tested (a number, text, boolean, Date, array or record) and unit is its unit (text or undefined). The expression is true where the answer passes.

Good tests put the answer back into the question (with the given quantities, does it lead to what the question says?), bound it from below and above, fix its kind (a whole number, not negative), or work it out by another route. The tests differ from each other, allow for rounding (Math.abs(value - x) < 1e-6), don't rely on the unit's exact wording, and compute nothing in your head. The sandbox is QuickJS with ES2023: no network, file, timer, import or require.

If nothing can be tested, reply with one line that starts with CANNOT: and says why, in the language of the question.`,
  zh: `你为一个问题的答案写测试。你看不到任何程序和答案，也不给出答案：每个测试说明正确答案必须满足的一个条件，使错误的答案通不过。

只回复一个以 \`\`\`js 开头的代码块，里面有三到六行，形式是
check("必须成立的条件，用题目的语言", () => expression);
在表达式里，value 是要测试的答案（数、文字、布尔值、Date、数组或记录），unit 是它的单位（文字或 undefined）。答案通过时表达式为真。

好的测试把答案代回题目（用给定的量，能得出题目所说的吗？），给出上界和下界，限定它的种类（整数、非负），或者用另一种方法算出来。各个测试互不相同，允许舍入误差（Math.abs(value - x) < 1e-6），不依赖单位的具体写法，也不心算。沙箱是 QuickJS，ES2023：没有网络、文件、定时器、import 和 require。

如果什么都无法测试，就用题目的语言只回复一行，以 CANNOT: 开头并说明原因。`,
};
