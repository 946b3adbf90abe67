import { describe, expect, it, test } from 'vitest';
import { programReply } from '../../reasoning/testing/scripted';
import type { Cell } from '../cell';
import { looksSecret } from '../looks-secret';
import { newQuestionCell, newTextCell } from '../new-cell';
import { askedCell } from '../testing/asked-cell';
import { writeFineTuning } from './fine-tuning';
import { writePreferencePairs } from './preference-pairs';
import { writeRawEvents } from './raw-events';

const four = programReply('answer(4)');
const five = programReply('answer(5)');
const broken = programReply("bad('x')");
const key = 'sk-proj-4f9dkeiw93jd83kdow02';

const right = await askedCell('program', [four], { question: 'Right?', expected: '4' });
const wrong = await askedCell('program', [four], { question: 'Wrong?', expected: '5' });
const unchecked = await askedCell('program', [four], { question: 'Unchecked?' });
const refused = await askedCell('program', ['CANNOT: no.'], { question: 'Refused?', expected: '4' });
const repaired = await askedCell('program-with-repair', [broken, four], {
  question: 'Repaired?',
  expected: '4',
});
const repairedWrong = await askedCell('program-with-repair', [broken, four], { expected: '5' });
const voted = await askedCell('vote', [four, five, four, five, four], { question: 'Voted?' });
const corrected = await askedCell('checked', [five, four], { question: 'Corrected?', expected: '4' });
const secret = await askedCell('program', [programReply(`answer(4); // ${key}`)], {
  question: 'Secret?',
  expected: '4',
});
const unasked = newQuestionCell('u', 'a0', 'Unasked?');
const text = newTextCell('t', 'a0', 'A text.');

const linesOf = (file: { text: string }) =>
  file.text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

describe('writeFineTuning', () => {
  it('takes what was checked right, as the prompt of a first try and the reply that it should get', () => {
    const file = writeFineTuning([right, repaired]);
    expect(linesOf(file)).toEqual(
      ['Right?', 'Repaired?'].map((question) => ({
        messages: [
          { role: 'system', content: expect.stringContaining('answer(value') },
          { role: 'user', content: question },
          { role: 'assistant', content: 'Words.\n```js\nanswer(4)\n```' },
        ],
      })),
    );
    expect([file.records, file.leftOut]).toEqual([2, {}]);
  });

  it.each([
    ['wrong', wrong],
    ['unchecked', unchecked],
    ['unanswered', refused],
    ['unasked', unasked],
    ['changed', { ...right, question: 'Something else?' }],
    ['secret', secret],
  ] as const)('leaves out what is %s, and says so', (why, cell) => {
    const file = writeFineTuning([text, cell]);
    expect([file.text, file.leftOut]).toEqual(['', { [why]: 1 }]);
  });

  it('leaves out the same twice, and a program that builds on others', () => {
    const joined = {
      ...right,
      trace: right.trace.map((event) =>
        event.type === 'running' ? { ...event, program: 'all of it' } : event,
      ),
    };
    expect(writeFineTuning([right, { ...right, id: 'again' }, joined]).leftOut).toEqual({
      twice: 1,
      joined: 1,
    });
  });
});

describe('writePreferencePairs', () => {
  it.each([
    ['failed', repaired, "bad('x')", true],
    ['wrong', corrected, 'answer(5)', true],
    ['minority', voted, 'answer(5)', false],
  ])('sets the answer’s program against one that %s', (why, cell, program, checked) => {
    expect(linesOf(writePreferencePairs([cell]))).toEqual([
      {
        prompt: [
          { role: 'system', content: expect.any(String) },
          { role: 'user', content: cell.question },
        ],
        chosen: [{ role: 'assistant', content: expect.stringContaining('answer(4)') }],
        rejected: [{ role: 'assistant', content: expect.stringContaining(program) }],
        why,
        checked,
      },
    ]);
  });

  it.each([
    ['wrong', repairedWrong],
    ['single', right],
    ['unanswered', refused],
    [
      'secret',
      {
        ...repaired,
        question: `${key}?`,
        trace: JSON.parse(JSON.stringify(repaired.trace).replaceAll('Repaired?', `${key}?`)),
      },
    ],
  ] as const)('leaves out a question that is %s', (why, cell) => {
    const file = writePreferencePairs([cell]);
    expect([file.text, file.leftOut]).toEqual(['', { [why]: 1 }]);
  });

  it('takes none of a vote without a majority', async () => {
    const tied = await askedCell('vote', [four, five, broken, broken, broken]);
    expect(writePreferencePairs([tied]).leftOut).toEqual({ unanswered: 1 });
  });
});

test('raw events are the whole trace with what came of it, and the reasons for what is not there', () => {
  const file = writeRawEvents([text, wrong, unasked, secret]);
  expect(linesOf(file)).toEqual([
    { id: '1', question: 'Wrong?', answer: '5', result: 'wrong', events: wrong.trace },
  ]);
  expect(file.leftOut).toEqual({ unasked: 1, secret: 1 });
});

test('no record holds anything of another cell', () => {
  const neighbours: Cell[] = [newTextCell('t', 'a0', 'PRIVATE words'), right, repaired, voted];
  for (const write of [writeFineTuning, writePreferencePairs, writeRawEvents]) {
    for (const record of linesOf(write(neighbours)).map((each) => JSON.stringify(each))) {
      expect(record).not.toContain('PRIVATE');
      expect(['Right?', 'Repaired?', 'Voted?'].filter((question) => record.includes(question))).toHaveLength(
        1,
      );
    }
  }
});

test.each([
  [key, true],
  ['Authorization: Bearer abcdefghijklmnop1234', true],
  ['AKIAIOSFODNN7EXAMPLE', true],
  ['-----BEGIN RSA PRIVATE KEY-----', true],
  ['const key_points = sk_total_of_all_sisters_known;', false],
  ['answer(42)', false],
])('%s looks like a key: %s', (words, looks) => expect(looksSecret(words)).toBe(looks));
