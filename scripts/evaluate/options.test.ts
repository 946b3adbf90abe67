import { expect, it } from 'vitest';
import { readOptions } from './options';

it.each([
  [['--data', 'a.jsonl'], { files: ['a.jsonl'], model: 'offline:writer', listed: [] }],
  [['--data', 'a.jsonl', 'b.jsonl', '--data', 'c.jsonl'], { files: ['a.jsonl', 'c.jsonl', 'b.jsonl'] }],
  [['--data', 'a.jsonl', '--list'], { listed: ['wrong', 'refused', 'failed'] }],
  [['--list', '--data', 'a.jsonl'], { listed: ['wrong', 'refused', 'failed'], files: ['a.jsonl'] }],
  [['--data', 'a.jsonl', '--list', 'wrong'], { listed: ['wrong'], listTo: undefined }],
  [
    ['--data', 'a.jsonl', '--list-to', 'list.txt'],
    { listed: ['wrong', 'refused', 'failed'], listTo: 'list.txt' },
  ],
  [['--model', 'openai:gpt', '--parallel', '0'], { model: 'openai:gpt', parallel: 1, files: [] }],
])('reads %j', (args, expected) => expect(readOptions(args)).toMatchObject(expected));

it('refuses what it does not know', () => expect(readOptions(['--dada', 'a.jsonl'])).toBeUndefined());
