import type { Trace } from '../../reasoning/trace';
import { newQuestionCell, newTextCell } from '../new-cell';
import type { Notebook } from '../notebook';

const limits = { budgetMs: 10_000, memoryMB: 64 };
const model = 'offline:writer';

/** Asked, failed once, repaired, answered. */
const repaired: Trace = [
  { type: 'asked', at: 1, question: 'What is 6 × 7?', strategy: 'program-with-repair', model },
  { type: 'writing', at: 2, attempt: 1 },
  { type: 'written', at: 3, attempt: 1, program: 'answer(sx)', prose: '', model, usage: {} },
  { type: 'running', at: 4, attempt: 1, seed: 1, clock: 4, limits },
  {
    type: 'ran',
    at: 5,
    attempt: 1,
    outcome: {
      kind: 'threw',
      error: { name: 'ReferenceError', message: "'sx' is not defined", line: 1 },
      console: [],
      durationMs: 1,
    },
  },
  { type: 'writing', at: 6, attempt: 2, feedback: "ReferenceError: 'sx' is not defined" },
  {
    type: 'written',
    at: 7,
    attempt: 2,
    program: 'const fence = `\n```\n`;\nconsole.log("six sevens");\nanswer(6 * 7, { unit: "apples" });',
    prose: '',
    model,
    usage: {},
  },
  { type: 'running', at: 8, attempt: 2, seed: 1, clock: 4, limits },
  {
    type: 'ran',
    at: 9,
    attempt: 2,
    outcome: {
      kind: 'returned',
      answer: { value: { type: 'number', text: '42' }, unit: 'apples' },
      console: [{ level: 'log', text: 'six sevens' }],
      durationMs: 1,
    },
  },
  { type: 'answered', at: 10, attempt: 2 },
];

/** A notebook with one of everything. */
export const answeredNotebook: Notebook = {
  title: 'Sixes and sevens',
  model,
  cells: [
    newTextCell('intro', 'a0', '# Heading\n\nLet $x = 6$.\n'),
    {
      ...newQuestionCell('product', 'a1', 'What is 6 × 7?'),
      trace: repaired,
      earlier: [repaired.slice(0, 3)],
      expected: '42',
    },
    { ...newQuestionCell('drafted', 'a2', 'And 7 × 8?'), draft: 'answer(7 * 8)' },
    newQuestionCell('unasked', 'a3', '零乘以七是多少？'),
  ],
};
