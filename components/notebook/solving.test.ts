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

/** Three cells with a program each, run one after the other; `release` ends the run that goes on. */
function threeRunning() {
  const cells = ['a', 'b', 'c'].map((id, at) => ({ ...question, id, position: `a${at}` }));
  let notebook: Notebook = { title: '', model: null, cells };
  const ran: string[] = [];
  let release = () => {};
  const solving = createSolving({
    notebook: () => notebook,
    edit: (edit) => {
      notebook = applyEdit(notebook, edit).notebook;
      if (edit.type === 'start-trace') ran.push(edit.id);
    },
    ports: {
      writeProgram: async function* () {},
      runProgram: (_request, options) =>
        new Promise((done) => {
          const answer = { value: { type: 'number' as const, text: '42' } };
          release = () => done({ kind: 'returned', answer, console: [], durationMs: 1 });
          const stopped = options?.signal;
          stopped?.addEventListener('abort', () => done({ kind: 'cancelled', console: [], durationMs: 1 }));
        }),
      now: () => 1,
      newSeed: () => 1,
    },
    model: () => 'offline:writer',
    onEvent: () => {},
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  const works = () =>
    ['a', 'b', 'c'].map((id) => {
      const work = solving.work(id);
      return work?.kind === 'queued' ? work.place : (work?.kind ?? null);
    });
  return { solving, works, ran: () => ran, release: () => release() };
}

test('cells that wait know their place, and move up when one is done', async () => {
  const { solving, works, release } = threeRunning();
  solving.runAll(['a', 'b', 'c']);
  await expect.poll(works).toEqual(['running', 1, 2]);
  solving.runAll(['a', 'c']);
  expect(works()).toEqual(['running', 1, 2]);
  release();
  await expect.poll(works).toEqual([null, 'running', 1]);
});

test('stopping all ends what runs and lets nothing that waits begin', async () => {
  const { solving, works, ran } = threeRunning();
  solving.runAll(['a', 'b', 'c']);
  await expect.poll(works).toEqual(['running', 1, 2]);
  solving.stopAll();
  await expect.poll(works).toEqual([null, null, null]);
  expect(ran()).toEqual(['a']);
});

test('where no model may be asked, asking leaves no trace and a program still runs', async () => {
  const cell = { ...newQuestionCell('q', 'a0', 'How many?'), draft: 'answer(42)' };
  let notebook: Notebook = { title: '', model: null, cells: [cell] };
  const requests: string[] = [];
  let tell = () => {};
  const answered = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const solving = createSolving({
    notebook: () => notebook,
    edit: (edit) => {
      notebook = applyEdit(notebook, edit).notebook;
    },
    ports: {
      writeProgram: async function* (request) {
        requests.push(request.question);
        yield { type: 'text', delta: '' };
      },
      runProgram: async () => ({
        kind: 'returned',
        answer: { value: { type: 'number', text: '42' } },
        console: [],
        durationMs: 1,
      }),
      now: () => 1,
      newSeed: () => 1,
    },
    model: () => 'offline:writer',
    mayAsk: () => false,
    onEvent: (_id, event) => event.type === 'answered' && setTimeout(tell),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  solving.ask('q');
  solving.askAll(['q']);
  solving.reply('q', 'yes');
  await new Promise((resolve) => setTimeout(resolve));
  expect([requests, notebook.cells, solving.count()]).toEqual([[], [cell], 0]);
  solving.run('q');
  await answered;
  expect(notebook.cells[0]).toMatchObject({ draft: null, trace: [{ type: 'edited' }, {}, {}, {}] });
});
