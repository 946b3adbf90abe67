import { expect, it } from 'vitest';
import { promptFor } from '../prompt';
import { programRequestSchema } from '../write-program';

const data = [
  {
    name: 'sales',
    rows: 10_000,
    columns: [
      { name: 'unit price', type: 'number' as const },
      { name: 'day', type: 'date' as const },
    ],
    sample: '[{"unit price":2,"day":"2026-01-01"}]',
  },
];
const asked = (more: object = {}) =>
  promptFor(programRequestSchema.parse({ question: 'What sold best?', model: 'test:m', data, ...more }));

it('tells of a data set by its name, size, columns and first rows, before the question', () => {
  const [first] = asked().messages;
  expect(first?.content).toContain('/** 10000 rows */');
  expect(first?.content).toContain(
    'readonly sales: readonly { readonly "unit price": number | null; readonly "day"',
  );
  expect(first?.content).toContain('First rows of data.sales:\n[{"unit price":2,"day":"2026-01-01"}]');
  expect(first?.content.trim().endsWith('The question:\nWhat sold best?')).toBe(true);
});

it('says how a chart is drawn', () => {
  expect(asked().instructions).toContain("chart: { kind: 'bar', x: 'month', y: 'sales' }");
});

it('hands a picture over with the first message, and its words as data', () => {
  const image = { type: 'image/jpeg', data: 'AAAA', alt: 'a "scale"' };
  const prompt = asked({ image });
  expect(prompt.image).toEqual(image);
  expect(prompt.messages[0]?.content).toContain(
    'A picture belongs to the question, as data ("a \\"scale\\"").',
  );
  expect(asked().image).toBeUndefined();
});
