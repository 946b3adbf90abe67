import { describe, expect, it, test } from 'vitest';
import { maxFileBytes } from '../file';
import { importNotebook } from '../import-notebook';
import { maxCells } from '../notebook';
import { isQuestionList, readQuestionList } from './question-list';

const two = [
  { id: 'a', question: 'What is 1 + 1?', expected: '2' },
  { id: 'b', question: 'Is it, "so"?', expected: null },
];

describe('readQuestionList', () => {
  it.each([
    [
      'JSONL',
      '{"id":"a","question":"What is 1 + 1?","answer":2}\n\n{"id":"b","question":"Is it, \\"so\\"?"}\n',
    ],
    [
      'JSONL from Windows',
      '\uFEFF{"id":"a","question":"What is 1 + 1?","answer":"2","more":[1]}\r\n{"id":"b","question":"Is it, \\"so\\"?","answer":null}',
    ],
    ['CSV', 'id,question,answer\na,What is 1 + 1?,2\n\nb,"Is it, ""so""?",\n'],
    [
      'CSV of other columns in another order',
      'topic;Answer;QUESTION;id\r\nx;2;What is 1 + 1?;a\r\ny;;"Is it, ""so""?";b\r\n',
    ],
    ['TSV in Chinese', '编号\t题目\t答案\na\tWhat is 1 + 1?\t2\nb\tIs it, "so"?'],
  ])('reads %s', (_, text) => expect(readQuestionList(text)).toEqual({ ok: true, value: two }));

  it('keeps line breaks in a quoted question, and calls questions without an id by their place', () => {
    expect(readQuestionList('question,answer\n"First\nsecond?",true\nThird?,1/2')).toEqual({
      ok: true,
      value: [
        { id: '1', question: 'First\nsecond?', expected: 'true' },
        { id: '2', question: 'Third?', expected: '1/2' },
      ],
    });
  });

  const long = (length: number) => 'x'.repeat(length);
  it.each([
    ['{"question":"a"}\n{"question":', 2, 'not-json'],
    ['{"question":"a"}\n\n["a"]', 3, 'not-object'],
    ['{"id":1}', 1, 'no-question'],
    ['{"question":"  "}', 1, 'no-question'],
    ['{"question":7}', 1, 'question-kind'],
    ['{"question":"a","answer":[1]}', 1, 'answer-kind'],
    ['{"question":"a","id":{}}', 1, 'id-kind'],
    [`{"question":"${long(10_001)}"}`, 1, 'question-too-long'],
    [`{"question":"a","answer":"${long(2_001)}"}`, 1, 'answer-too-long'],
    [`{"question":"a","id":"${long(201)}"}`, 1, 'id-too-long'],
    ['question,answer\na,1\n,2', 3, 'no-question'],
    ['question,answer\n"a\nb",1\nHow many, all told?,2', 4, 'fields'],
    ['question,answer\na,1\n"b,2\nc,3', 3, 'quote'],
    ['question,answer\n"a"b,1', 2, 'quote'],
  ])('names the line of what it can’t read: %#', (text, line, why) =>
    expect(readQuestionList(text)).toEqual({ ok: false, problem: { code: 'list-line', line, why } }),
  );

  it.each([
    ['', { code: 'list-empty' }],
    ['question,answer\n', { code: 'list-empty' }],
    ['name,value\na,1', { code: 'list-no-column' }],
    [
      `question\n${'a\n'.repeat(maxCells + 1)}`,
      { code: 'list-too-many', count: maxCells + 1, most: maxCells },
    ],
    [
      `question\n${long(maxFileBytes)}`,
      { code: 'too-large', bytes: maxFileBytes + 9, maxBytes: maxFileBytes },
    ],
  ])('refuses a list as a whole: %#', (text, problem) =>
    expect(readQuestionList(text)).toEqual({ ok: false, problem }),
  );
});

test.each([
  ['x', 'set.CSV', true],
  ['{"wand":1}', 'set.jsonl', true],
  ['{"question":"a"}', 'set.json', false],
  ['{"question":"a"}\n{"question":"b"}', 'set.txt', true],
  ['{"wand":1,"notebook":{}}', '', false],
  ['question;answer\na;1', '', true],
  ['What is a question?', '', false],
])('%s in %s is a list: %s', (text, name, is) => expect(isQuestionList(text, name)).toBe(is));

test('a list becomes a notebook called as its file, with the answers as what is expected', () => {
  const imported = importNotebook('{"id":"q7","question":"1 + 1?","answer":2}', 'Year 7.jsonl');
  expect(imported).toMatchObject({
    ok: true,
    value: { title: 'Year 7', cells: [{ question: '1 + 1?', expected: '2', listId: 'q7', trace: [] }] },
  });
});
