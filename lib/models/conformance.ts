import { describe, expect, test } from 'vitest';
import {
  type ProgramRequest,
  type WriteEvent,
  type WriteProgram,
  writeEventSchema,
} from '@/lib/reasoning/write-program';

/** One implementation of the model port, with what it is asked and must say. */
export type Subject = {
  writeProgram: WriteProgram;
  request: ProgramRequest;
  /** The whole text; left out where only its being there is known. */
  text?: string;
  close?: () => Promise<void>;
};

/** What every implementation of `WriteProgram` promises. `open` gives a fresh subject for each test. */
export function writeProgramConformance(name: string, open: () => Promise<Subject>) {
  const withSubject = (use: (subject: Subject) => Promise<void>) => async () => {
    const subject = await open();
    try {
      await use(subject);
    } finally {
      await subject.close?.();
    }
  };

  describe(`${name} keeps to the model port`, () => {
    test(
      'says its text and ends once, completely',
      withSubject(async ({ writeProgram, request, text }) => {
        const events = await all(writeProgram(request, { signal: new AbortController().signal }));
        expect(events.map((event) => writeEventSchema.parse(event))).toEqual(events);
        const last = events.at(-1);
        expect(last).toMatchObject({ type: 'end', reason: 'complete', model: request.model });
        expect(events.slice(0, -1).every(({ type }) => type === 'text')).toBe(true);
        expect(textIn(events)).not.toBe('');
        if (text !== undefined) expect(textIn(events)).toBe(text);
      }),
    );

    test(
      'says nothing when it was aborted beforehand',
      withSubject(async ({ writeProgram, request }) => {
        const events = await all(writeProgram(request, { signal: AbortSignal.abort() }));
        expect(textIn(events)).toBe('');
        expect(events.filter(isNoCutOff)).toEqual([]);
      }),
    );

    test(
      'ends within a second of being aborted and is then never complete',
      withSubject(async ({ writeProgram, request }) => {
        const controller = new AbortController();
        const events: WriteEvent[] = [];
        let abortedAt = 0;
        for await (const event of writeProgram(request, { signal: controller.signal })) {
          events.push(event);
          if (abortedAt > 0) continue;
          abortedAt = performance.now();
          controller.abort();
        }
        expect(performance.now() - abortedAt).toBeLessThan(1_000);
        expect(events.filter(({ type }) => type !== 'text').filter(isNoCutOff)).toEqual([]);
      }),
    );

    test(
      'may be left in the middle',
      withSubject(async ({ writeProgram, request }) => {
        for await (const event of writeProgram(request, { signal: new AbortController().signal })) {
          expect(event.type).toBe('text');
          break;
        }
      }),
    );

    test(
      'serves two at once without mixing them up',
      withSubject(async ({ writeProgram, request, text }) => {
        const { signal } = new AbortController();
        const [one, other] = await Promise.all([
          all(writeProgram(request, { signal })),
          all(writeProgram(request, { signal })),
        ]);
        expect(textIn(one)).toBe(textIn(other));
        if (text !== undefined) expect(textIn(one)).toBe(text);
      }),
    );
  });
}

/** After an abort a stream may just stop, or say that it was cut off; nothing else. */
const isNoCutOff = (event: WriteEvent) => !(event.type === 'end' && event.reason === 'cut-off');

export async function all(events: AsyncIterable<WriteEvent>): Promise<WriteEvent[]> {
  const list: WriteEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

export const textIn = (events: WriteEvent[]): string =>
  events.map((event) => (event.type === 'text' ? event.delta : '')).join('');
