import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readIpynb, writeIpynb } from './ipynb';
import { answeredNotebook } from './testing/answered-notebook';
import { someNotebook } from './testing/arbitrary-notebook';

/** The parts of nbformat 4.5's own schema that a reader insists on. */
const nbformat = z.object({
  nbformat: z.literal(4),
  nbformat_minor: z.literal(5),
  metadata: z.object({ kernelspec: z.object({ name: z.string(), display_name: z.string() }) }),
  cells: z.array(
    z.discriminatedUnion('cell_type', [
      z.strictObject({
        cell_type: z.literal('markdown'),
        id: z.string().regex(/^[a-zA-Z0-9-_]{1,64}$/),
        metadata: z.looseObject({}),
        source: z.array(z.string()),
      }),
      z.strictObject({
        cell_type: z.literal('code'),
        id: z.string().regex(/^[a-zA-Z0-9-_]{1,64}$/),
        metadata: z.looseObject({}),
        source: z.array(z.string()),
        execution_count: z.null(),
        outputs: z.array(z.looseObject({ output_type: z.enum(['stream', 'execute_result', 'error']) })),
      }),
    ]),
  ),
});

const changed = (change: (cells: { source: unknown }[]) => void): unknown => {
  const file = nbformat.parse(JSON.parse(writeIpynb(answeredNotebook)));
  change(file.cells);
  return { ...JSON.parse(writeIpynb(answeredNotebook)), cells: file.cells };
};

describe('a Jupyter file of ours', () => {
  test('is nbformat 4.5 with unique ids', () => {
    const { cells } = nbformat.parse(JSON.parse(writeIpynb(answeredNotebook)));
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  });

  test('shows question, program and outputs to plain Jupyter', () => {
    const { cells } = nbformat.parse(JSON.parse(writeIpynb(answeredNotebook)));
    const [question, program] = cells.slice(2, 4);
    expect(question?.source).toEqual(['What is 6 × 7?']);
    expect(program).toMatchObject({
      source: expect.arrayContaining(['console.log("six sevens");\n']),
      outputs: [
        { output_type: 'stream', name: 'stdout', text: ['six sevens\n'] },
        { output_type: 'execute_result', data: { 'text/plain': ['42 apples'] } },
      ],
    });
  });

  test('reads back whole', () => {
    fc.assert(
      fc.property(someNotebook, (notebook) => {
        expect(readIpynb(JSON.parse(writeIpynb(notebook)))).toEqual({ ok: true, value: notebook });
      }),
    );
    expect(readIpynb(JSON.parse(writeIpynb(answeredNotebook)))).toEqual({
      ok: true,
      value: answeredNotebook,
    });
  });

  test('brings back words and programs as Jupyter changed them', () => {
    const read = readIpynb(
      changed((cells) => {
        Object.assign(cells[2] ?? {}, { source: 'What is six times seven?' });
        Object.assign(cells[3] ?? {}, { source: ['answer(42)'] });
      }),
    );
    expect(read.ok && read.value.cells[1]).toEqual({
      ...answeredNotebook.cells[1],
      question: 'What is six times seven?',
      draft: 'answer(42)',
    });
  });

  test.each([{}, { cells: [], metadata: {} }, null, 7])('is told from others: %j', (data) => {
    expect(readIpynb(data)).toEqual({ ok: false, problem: { code: 'not-wand' } });
  });
});
