import { afterAll, describe, expect, test } from 'vitest';
import { writeOffline } from '@/lib/models/offline/write-offline';
import { dataSetsIn } from '@/lib/notebook/data/data-set-of';
import { notebookSchema } from '@/lib/notebook/notebook';
import { compareCells } from '@/lib/notebook/position';
import { answerText } from '@/lib/notebook/value-text';
import { meetsExpected } from '@/lib/reasoning/expected';
import { defaultRunLimits } from '@/lib/reasoning/run';
import { withData } from '@/lib/reasoning/with-data';
import { createNodeSandbox } from '@/lib/sandbox/node-sandbox';
import { examples, templates } from './catalogue';
import { notebookFrom } from './example';

const sandbox = createNodeSandbox();
afterAll(() => sandbox.close());

const pages = [...examples, ...templates].flatMap((example) =>
  (['en', 'zh'] as const).map((language) => ({ example, language, name: `${example.id} (${language})` })),
);
const questions = pages.flatMap(({ example, language }) => {
  const data = dataSetsIn(notebookFrom(example, language).cells);
  return example[language].cells.flatMap((cell) =>
    typeof cell !== 'string' && 'question' in cell && cell.question !== '' ? [{ ...cell, data }] : [],
  );
});

describe.each(pages)('$name', ({ example, language }) => {
  const notebook = notebookFrom(example, language);

  test('is a notebook in order, with nothing run', () => {
    expect(notebookSchema.parse(notebook)).toEqual(notebook);
    expect([...notebook.cells].sort(compareCells)).toEqual(notebook.cells);
    for (const cell of notebook.cells) {
      if (cell.kind === 'question') expect([cell.trace, cell.earlier, cell.draft]).toEqual([[], [], null]);
    }
  });
});

/** What the questions without one number must say: the table's last balance, a share near 1/6, the kilos of a crop. */
const withoutNumber = /balance: 1216\.65\}\]|0\.1[5-8]\d*|total: 82\.5\}\]/;

describe('the offline writer answers', () => {
  test.each(questions)('$question', async ({ question, expected, data }) => {
    const about = data.map((set) => set.about);
    const reply = writeOffline({ question, attempts: [], temperature: 0, seed: 0, data: about });
    if (reply.kind !== 'program') throw new Error(reply.text);
    const { program } = reply.reading;
    const request = { program, seed: 1, clock: Date.UTC(2026, 0, 1), limits: defaultRunLimits };
    const outcome = await withData(sandbox.run, data)(request);
    if (outcome.kind !== 'returned' || !outcome.answer) throw new Error(JSON.stringify(outcome));
    const said = answerText(outcome.answer);
    if (expected === null) expect(said).toMatch(withoutNumber);
    else expect([said, meetsExpected(expected, outcome.answer)]).toEqual([said, true]);
  });
});
