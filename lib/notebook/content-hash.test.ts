import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../reasoning/trace';
import { canonicalJson, type Json } from './canonical-json';
import type { QuestionCell } from './cell';
import { notebookHash, questionHash, questionRecord } from './content-hash';
import { columnsText } from './data/data-columns';
import { newTextCell } from './new-cell';
import { wholeNotebook } from './share-options';
import { snapshotOf } from './snapshot';
import { answeredNotebook } from './testing/answered-notebook';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const product = answeredNotebook.cells.find((cell): cell is QuestionCell => cell.id === 'product');
if (!product) throw new Error('The notebook has no such cell.');

/** The record as somebody else would write it down, by the docstring alone. */
const byHand =
  '{"question":"What is 6 × 7?","runs":[{"clock":4,"limits":{"budgetMs":10000,"memoryMB":64},' +
  '"outcome":{"answer":{"unit":"apples","value":{"text":"42","type":"number"}},"kind":"returned"},' +
  '"program":"const fence = `\\n```\\n`;\\nconsole.log(\\"six sevens\\");\\nanswer(6 * 7, { unit: \\"apples\\" });",' +
  '"seed":1}]}';

it('writes JSON in one way: sorted keys, no spaces, nothing for what is absent', () => {
  expect(canonicalJson({ b: [1, 0.5, 1e21, null], a: { é: '\u20ac"', Z: true, gone: undefined } })).toBe(
    '{"a":{"Z":true,"é":"€\\""},"b":[1,0.5,1e+21,null]}',
  );
});

it('hashes a question as its docstring says, and a notebook of these', () => {
  expect(questionRecord(product)).toBe(byHand);
  expect(questionHash(product)).toBe(sha256(byHand));
  const cells = [newTextCell('t', 'a0', 'Words'), product, newTextCell('u', 'a2', ' \n')];
  expect(notebookHash({ title: 'One', cells })).toBe(
    sha256(`{"cells":[{"text":"Words"},{"sha256":"${sha256(byHand)}"}],"title":"One","wand":1}`),
  );
});

describe('the hash', () => {
  const change = (from: (event: TraceEvent) => TraceEvent) =>
    questionHash({ ...product, trace: product.trace.map(from) });
  const before = questionHash(product);

  it.each<[string, (event: TraceEvent) => TraceEvent]>([
    ['the program', (event) => (event.type === 'written' ? { ...event, program: 'answer(42)' } : event)],
    ['the seed', (event) => (event.type === 'running' ? { ...event, seed: 2 } : event)],
    ['the clock', (event) => (event.type === 'running' ? { ...event, clock: 5 } : event)],
    [
      'the answer',
      (event) =>
        event.type === 'ran' && event.outcome.kind === 'returned'
          ? { ...event, outcome: { ...event.outcome, answer: { value: { type: 'number', text: '43' } } } }
          : event,
    ],
  ])('changes with %s', (_what, from) => {
    expect(change(from)).not.toBe(before);
  });

  it('changes with the picture, not with its words', () => {
    const image = { type: 'image/jpeg' as const, data: 'AAAA', width: 1, height: 1, alt: 'a' };
    const seen = questionHash({ ...product, image });
    expect(seen).not.toBe(before);
    expect(questionHash({ ...product, image: { ...image, alt: 'b' } })).toBe(seen);
    expect(questionHash({ ...product, image: { ...image, data: 'BBBB' } })).not.toBe(seen);
  });

  it('stays with what decides no answer', () => {
    expect(change((event) => ({ ...event, at: event.at + 1_000 }))).toBe(before);
    expect(notebookHash({ title: '', cells: [{ ...product, id: 'other', expected: null }] })).toBe(
      notebookHash({ title: '', cells: [product] }),
    );
  });

  it('is the same for a notebook and for what a link shows of it, with failed attempts or without', () => {
    const { title } = answeredNotebook;
    const hash = notebookHash(answeredNotebook);
    expect(hash).toBe(sha256(hashedText(title)));
    const options = { ...wholeNotebook, attempts: false, expected: false };
    const shown = snapshotOf(answeredNotebook, options);
    expect(notebookHash(shown)).toBe(hash);
  });
});

function hashedText(title: string): string {
  const parts: Json[] = [];
  for (const cell of answeredNotebook.cells) {
    if (cell.kind === 'text') parts.push({ text: cell.text });
    if (cell.kind === 'question') parts.push({ sha256: questionHash(cell) });
    if (cell.kind === 'data') parts.push({ data: cell.name, sha256: sha256(columnsText(cell.columns)) });
  }
  return canonicalJson({ wand: 1, title, cells: parts });
}
