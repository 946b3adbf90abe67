import { describe, expect, it } from 'vitest';
import type { Cell, QuestionCell } from '@/lib/notebook/cell';
import { defaultRunLimits } from '@/lib/reasoning/run';
import { back, firstPlace, forward, lastPlace, type Place, slidesOf } from './slides';

const text = (id: string, words: string): Cell => ({ kind: 'text', id, position: id, text: words });
const question = (id: string, trace: QuestionCell['trace']): QuestionCell => ({
  kind: 'question',
  id,
  position: id,
  question: 'How many?',
  trace,
  earlier: [],
  draft: null,
  expected: null,
});
const answered = question('b', [
  { type: 'asked', at: 1, question: 'How many?', strategy: 'program-with-repair', model: 'm' },
  { type: 'writing', at: 2, attempt: 1 },
  { type: 'written', at: 3, attempt: 1, program: 'answer(4)', prose: '', model: 'm', usage: {} },
  { type: 'running', at: 4, attempt: 1, seed: 9, clock: 5, limits: defaultRunLimits },
  {
    type: 'ran',
    at: 5,
    attempt: 1,
    outcome: {
      kind: 'returned',
      answer: { value: { type: 'number', text: '4' } },
      console: [],
      durationMs: 1,
    },
  },
  { type: 'answered', at: 6, attempt: 1 },
]);

describe('slides', () => {
  const slides = slidesOf([text('a', 'Hello'), text('x', '  '), answered, question('c', [])]);

  it('come from the cells that have something to show', () => {
    expect(slides.map((slide) => slide.id)).toEqual(['a', 'b', 'c']);
    expect(slides.flatMap((slide) => (slide.kind === 'question' ? [slide.parts] : []))).toEqual([
      ['question', 'program', 'run', 'answer'],
      ['question'],
    ]);
  });

  it('show how a strategy came to its answer after it, where there is more than one program', () => {
    const repaired = question('d', [
      ...answered.trace.slice(0, 1),
      { type: 'writing', at: 1, attempt: 9 },
      { type: 'written', at: 1, attempt: 9, program: 'bad()', prose: '', model: 'm', usage: {} },
      ...answered.trace.slice(1),
    ]);
    const judged = question('e', [
      ...answered.trace,
      { type: 'judged', at: 7, attempt: 1, by: 'expected', verdict: 'right' },
    ]);
    for (const slide of slidesOf([repaired, judged])) {
      expect(slide).toMatchObject({ parts: ['question', 'program', 'run', 'answer', 'ways'] });
    }
  });

  it('unfold part by part to the end, and back again by the same places', () => {
    const places: Place[] = [firstPlace];
    for (;;) {
      const here = places.at(-1) ?? firstPlace;
      const next = forward(slides, here);
      if (next.slide === here.slide && next.shown === here.shown) break;
      places.push(next);
    }
    expect(places).toEqual([
      { slide: 0, shown: 1 },
      { slide: 1, shown: 1 },
      { slide: 1, shown: 2 },
      { slide: 1, shown: 3 },
      { slide: 1, shown: 4 },
      { slide: 2, shown: 1 },
    ]);
    expect(lastPlace(slides)).toEqual(places.at(-1));
    const backwards = [lastPlace(slides)];
    for (let step = 1; step < places.length; step += 1)
      backwards.push(back(slides, backwards.at(-1) ?? firstPlace));
    expect(backwards.toReversed()).toEqual(places);
    expect(back(slides, firstPlace)).toEqual(firstPlace);
  });

  it('survive an empty notebook', () => {
    expect(forward([], firstPlace)).toEqual(firstPlace);
    expect(lastPlace([])).toEqual(firstPlace);
  });
});
