import { expect, test } from 'vitest';
import { applyEdit } from '@/lib/notebook/edit';
import { newQuestionCell } from '@/lib/notebook/new-cell';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Ports } from '@/lib/reasoning/strategy';
import { createSolving } from './solving';

const question = { ...newQuestionCell('q', 'a0', 'What is 6 × 7?'), draft: 'answer(42)' };

/** Runs the cell's draft; `meanwhile` happens while the program runs. */
async function ranWith(meanwhile: (type: (draft: string) => void) => void): Promise<Notebook> {
  let notebook: Notebook = { title: '', model: null, cells: [question] };
  const type = (draft: string) => {
    notebook = applyEdit(notebook, { type: 'change-draft', id: 'q', draft }).notebook;
  };
  const ports: Ports = {
    writeProgram: async function* () {},
    runProgram: async () => {
      meanwhile(type);
      const answer = { value: { type: 'number' as const, text: '42' } };
      return { kind: 'returned', answer, console: [], durationMs: 1 };
    },
    now: () => 1,
    newSeed: () => 1,
  };
  const ended = new Promise<void>((done) => {
    const solving = createSolving({
      notebook: () => notebook,
      edit: (edit) => {
        notebook = applyEdit(notebook, edit).notebook;
      },
      ports,
      model: () => 'offline:writer',
      onEvent: (_id, event) => event.type === 'answered' && setTimeout(done),
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
    solving.run('q');
  });
  await ended;
  return notebook;
}

test('a draft that ran is the trace’s program and a draft no more', async () => {
  const { cells } = await ranWith(() => {});
  expect(cells).toMatchObject([
    { draft: null, earlier: [], trace: [{ type: 'edited', program: 'answer(42)' }, {}, {}, {}] },
  ]);
});

test('what is typed into the program while it runs is kept', async () => {
  const { cells } = await ranWith((type) => type('answer(42) // more'));
  expect(cells).toMatchObject([
    { draft: 'answer(42) // more', trace: [{ type: 'edited' }, {}, {}, { type: 'answered' }] },
  ]);
});
