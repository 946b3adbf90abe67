import { expect, it } from 'vitest';
import { readOptions } from './options';

it.each([
  [['--data', 'a.jsonl'], { data: ['a.jsonl'], models: ['offline:writer'], listed: [] }],
  [['--data', 'a.jsonl', 'b.jsonl', '--data', 'c.jsonl'], { data: ['a.jsonl', 'c.jsonl', 'b.jsonl'] }],
  [['--data', 'a.jsonl', '--list'], { listed: ['wrong', 'refused', 'failed'] }],
  [['--list', '--data', 'a.jsonl'], { listed: ['wrong', 'refused', 'failed'], data: ['a.jsonl'] }],
  [['--data', 'a.jsonl', '--list', 'wrong'], { listed: ['wrong'], listTo: undefined }],
  [
    ['--data', 'a.jsonl', '--list-to', 'list.txt'],
    { listed: ['wrong', 'refused', 'failed'], listTo: 'list.txt' },
  ],
  [
    ['a.jsonl', '--model', 'openai:gpt', '--model', 'offline', '--parallel', '0'],
    { models: ['openai:gpt', 'offline:writer'], parallel: 1 },
  ],
  [['a.jsonl', '--strategy', 'vote', '--samples', '99'], { strategies: ['vote'], samples: 20 }],
])('reads %j', (args, expected) => expect(readOptions(args)).toMatchObject(expected));

it.each([[['--dada', 'a.jsonl']], [['--help']], [[]], [['a.jsonl', '--strategy', 'magic']]])(
  'refuses %j',
  (args) => expect(readOptions(args)).toBeNull(),
);
