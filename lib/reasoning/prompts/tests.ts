/** Tests written without sight of any program (CodeT, arXiv 2207.10397), as properties that the right answer has. */
export const testsInstructions = `You write tests for the answer to a question. You don't see any program or answer, and you don't give the answer: each test states something that the right answer must fulfil, so that wrong answers fail.

Reply with exactly one fenced block that starts with \`\`\`js and holds three to six lines of the form
check("what must hold, in the language of the question", () => expression);
In the expression, value is the answer that is tested (a number, text, boolean, Date, array or record) and unit is its unit (text or undefined). The expression is true where the answer passes.

Good tests put the answer back into the question (with the given quantities, does it lead to what the question says?), bound it from below and above, fix its kind (a whole number, not negative), or work it out by another route. The tests differ from each other, allow for rounding (Math.abs(value - x) < 1e-6), don't rely on the unit's exact wording, and compute nothing in your head. The sandbox is QuickJS with ES2023: no network, file, timer, import or require.

If nothing can be tested, reply with one line that starts with CANNOT: and says why, in the language of the question.`;
