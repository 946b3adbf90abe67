import { describe, expect, it } from 'vitest';
import { explanationLevels } from './explanation';
import { promptFor } from './prompt';
import type { Trace } from './trace';
import { traceState } from './trace-state';
import { programRequestSchema } from './write-program';

describe('what a model is told when a program is to be explained', () => {
  const promptOf = (level: string, answer?: string) =>
    promptFor(
      programRequestSchema.parse({
        question: 'How many pencils?',
        model: 'x:y',
        task: { kind: 'explain', program: 'answer(3 * 12);', answer, level },
      }),
    );

  it.each(explanationLevels)('is the program and its answer as data, and the reader: a(n) %s', (level) => {
    const { instructions, messages } = promptOf(level, '36 pencils');
    expect(instructions).toContain('explain');
    const content = messages.map((message) => message.content).join();
    for (const part of ['answer(3 * 12);', '"36 pencils"', 'How many pencils?'])
      expect(content).toContain(part);
    expect(content).toContain(level === 'child' ? 'nine' : level === 'student' ? 'fifteen' : 'programs');
  });

  it('is that there was no answer, where there was none', () => {
    expect(promptOf('expert').messages[0]?.content).toContain('It gave no answer.');
  });
});

const limits = { budgetMs: 10_000, memoryMB: 64 };
const explained = (at: number, level: 'child' | 'expert', text: string) =>
  ({ type: 'explained', at, attempt: 1, level, text, model: 'm' }) as const;
const trace: Trace = [
  { type: 'asked', at: 1, question: 'q', strategy: 's', model: 'm' },
  { type: 'writing', at: 2, attempt: 1 },
  { type: 'written', at: 3, attempt: 1, program: 'answer(1)', prose: '', model: 'm', usage: {} },
  { type: 'running', at: 4, attempt: 1, seed: 1, clock: 4, limits },
  {
    type: 'ran',
    at: 5,
    attempt: 1,
    outcome: {
      kind: 'returned',
      answer: { value: { type: 'number', text: '1' } },
      console: [],
      durationMs: 1,
    },
  },
  { type: 'answered', at: 6, attempt: 1 },
];

it('stays beside the answer and changes nothing of it; a later one replaces an earlier one', () => {
  const before = traceState(trace);
  const after = traceState([
    ...trace,
    explained(7, 'child', 'a'),
    explained(8, 'expert', 'b'),
    explained(9, 'child', 'c'),
  ]);
  expect(after.explanations.map(({ level, text }) => `${level} ${text}`)).toEqual(['expert b', 'child c']);
  expect({ ...after, explanations: [] }).toEqual(before);
});
