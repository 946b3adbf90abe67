import type { Cell, QuestionCell } from '../notebook/cell';
import { runRecords } from '../notebook/content-hash';
import { contentOf } from '../notebook/data/data-set-of';
import type { Notebook } from '../notebook/notebook';

/** What the module says of its own, in the reader's language. */
export type ModuleWords = { about: string; warning: string; run: string; left: string };

/**
 * A notebook as a module that Node runs: its programs stand in it as they are, each under its question, and after them
 * the record that their answers are compared with. `shim` (module-runtime.ts) gives them `answer`, their seed and
 * their clock. Only programs that gave an answer are in it: what else a notebook holds may not even be JavaScript.
 */
export function moduleFile(notebook: Notebook, sha256: string, words: ModuleWords, shim: string): string {
  const programs: string[] = [];
  const cells = notebook.cells.map((cell) => recordOf(cell, programs));
  const { title } = notebook;
  return [
    `// ${comment(title) || 'Wand'}`,
    `// ${words.about} SHA-256 ${sha256}`,
    `// ${words.run}`,
    `// ${words.warning}`,
    '',
    'const programs = [',
    ...programs,
    '];',
    '',
    `// ${words.left}`,
    `const record = ${JSON.stringify({ title, cells, sha256 })};`,
    '',
    shim,
    'await runModule(programs, record);',
    '',
  ].join('\n');
}

/** One cell in the record. A program that stands in the list above is named by its place there. */
function recordOf(cell: Cell, programs: string[]): object {
  if (cell.kind === 'text') return { text: cell.text };
  if (cell.kind === 'data') return { data: cell.name, content: contentOf(cell.columns).text };
  const runs = runRecords(cell.trace).map((run, at) => {
    const stands = at === 0 && run.outcome.kind === 'returned' && run.outcome.answer !== null;
    if (stands) programs.push(asFunction(cell, run.program, programs.length + 1));
    return { ...run, program: stands ? programs.length - 1 : run.program };
  });
  return { question: cell.question, runs };
}

/** What stands before and after a program in the module; the runtime takes both off to have its text again. */
export const [programHead, programTail] = ['async function () {\n', '\n}'] as const;

const asFunction = (cell: QuestionCell, program: string, number: number): string =>
  `// ${number}. ${comment(cell.question)}\n${programHead}${program}${programTail},\n`;

/** On one line, so that it ends with it: JavaScript knows four ways to end a line. */
const comment = (text: string): string => text.replace(/[\s\u2028\u2029]+/g, ' ').trim();
