import { describe, expect, it, test } from 'vitest';
import { programReply } from '../../reasoning/testing/scripted';
import { readQuestionList } from '../lists/question-list';
import { newQuestionCell, newTextCell } from '../new-cell';
import { askedCell } from '../testing/asked-cell';
import { cellResult } from './cell-result';
import { listScore } from './list-score';
import { writeResults } from './results-file';

const four = programReply("answer(4, 'm')");
const right = await askedCell('program', [four], { expected: '4', listId: 'r' });
const wrong = await askedCell('program', [four], { expected: '5', listId: 'w' });
const refused = await askedCell('program', ['CANNOT: It asks for an opinion.'], { expected: '4' });
const failed = await askedCell('program', [programReply("bad('x')")], { expected: '4' });
const unasked = { ...newQuestionCell('u', 'a0', 'Later?'), expected: '1' };
const unchecked = await askedCell('program', [four]);

describe('cellResult', () => {
  it.each([
    ['right', right],
    ['wrong', wrong],
    ['wrong', { ...right, expected: '4 apples' }],
    ['right', { ...wrong, expected: '3.9 ± 0.2' }],
    ['refused', refused],
    ['failed', failed],
    ['failed', { ...right, trace: right.trace.slice(0, 3) }],
    ['unasked', unasked],
    ['unchecked', unchecked],
    // Conditions set after it was asked have not been held against it.
    ['unchecked', { ...right, check: { assertions: 'value > 3', tell: false, hidden: false } }],
  ] as const)('is %s: %#', (result, cell) => expect(cellResult(cell)).toBe(result));

  it('goes by the conditions that ran', async () => {
    const check = { assertions: 'value > 3', tell: false, hidden: false };
    const cell = await askedCell('program', [four], { check });
    const judged = (verdict: 'right' | 'wrong') => ({
      ...cell,
      trace: [
        ...cell.trace.filter(({ type }) => type !== 'judged' && type !== 'answered'),
        { type: 'judged' as const, at: 9, attempt: 1, by: 'assertions' as const, verdict },
        { type: 'answered' as const, at: 9, attempt: 1 },
      ],
    });
    expect([cellResult(judged('right')), cellResult(judged('wrong'))]).toEqual(['right', 'wrong']);
  });
});

test('a score counts the cells that say what they expect, and is none below two', () => {
  expect(listScore([newTextCell('t', 'a0'), right, wrong, refused, failed, unasked, unchecked])).toEqual({
    all: 5,
    right: 1,
    wrong: 1,
    unchecked: 0,
    refused: 1,
    failed: 1,
    unasked: 1,
  });
  expect(listScore([right, unchecked])).toBeNull();
});

describe('writeResults', () => {
  const secret = newQuestionCell('s', 'a2', 'My key is sk-proj-4f9dkeiw93jd83kdow02');
  const cells = [newTextCell('t', 'a0', 'words'), right, wrong, newQuestionCell('e', 'a1'), unasked, secret];

  it('writes a line of JSON for each question that was typed', () => {
    const { text, records, leftOut } = writeResults(cells, 'jsonl');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([records, leftOut]).toEqual([3, { empty: 1, secret: 1 }]);
    expect(lines).toMatchObject([
      {
        id: 'r',
        question: 'How many?',
        answer: '4',
        result: 'right',
        given: '4',
        unit: 'm',
        strategy: 'program',
        model: 'test:model',
        requests: 1,
        inputTokens: 1,
        program: "answer(4, 'm')",
      },
      { id: 'w', answer: '5', result: 'wrong', given: '4' },
      { id: '3', answer: '1', result: 'unasked', given: '', requests: 0, ms: 0 },
    ]);
  });

  it('writes a table that can be imported again as a list', () => {
    const { text, first } = writeResults(cells, 'csv');
    expect(first?.split('\r\n')[0]).toMatch(/^id,question,answer,result,given/);
    expect(readQuestionList(text)).toEqual({
      ok: true,
      value: [
        { id: 'r', question: 'How many?', expected: '4' },
        { id: 'w', question: 'How many?', expected: '5' },
        { id: '3', question: 'Later?', expected: '1' },
      ],
    });
  });
});
