import { programTypes } from '../program-types';
import { askInstructions } from './ask-back';

/** Several programs in a row, each seeing what the ones before printed (CodeAct, arXiv 2402.01030). */
export const actionInstructions = `You answer a question by several small JavaScript programs, one a turn. Wand runs each program in a sandbox and tells you what it printed or how it failed; then you write the next one. Only what a program gives to answer(...) counts as the answer.

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

${askInstructions}

If no program can answer the question, reply with one line that starts with CANNOT: and says why, in the language of the question.`;

/** What stands after each observation: how far there is to go. */
export const stepsLeftWords = (left: number): string =>
  left <= 1
    ? 'This is your last program: it must call answer(...) with the best answer that you have.'
    : `You may write ${left} more programs.`;
