import { expect, test } from 'vitest';
import { type JsonValue, replyValue, type Wanted, wantedIn } from './simulated-call';

test.each<[string, Wanted, JsonValue | null]>([
  ['true', 'boolean', true],
  ['Yes.', 'boolean', true],
  ['不是', 'boolean', false],
  ['Perhaps', 'boolean', null],
  ['12.5', 'number', 12.5],
  ['"12"', 'number', 12],
  ['about twelve', 'number', null],
  ['A short text', 'text', 'A short text'],
  ['"quoted"', 'text', 'quoted'],
  ['```\ntrue\n```', 'boolean', true],
  ['Well.\nANSWER: 4', 'number', 4],
  ['["a", 2]', 'list', ['a', '2']],
  ['a, b', 'list', null],
  ['Fruit.', ['fruit', 'vegetable'], 'fruit'],
  ['mineral', ['fruit', 'vegetable'], null],
  ['', 'text', null],
])('reads %j as %j', (text, wanted, value) => {
  expect(replyValue(text, wanted)).toEqual(value);
});

test.each<[unknown, Wanted]>([
  ['boolean', 'boolean'],
  [{ type: 'integer' }, 'number'],
  [{ type: 'array', items: { type: 'string' } }, 'list'],
  [{ type: 'string', enum: ['a', 'b'] }, ['a', 'b']],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [{ type: 'object' }, 'text'],
  [null, 'text'],
])('a program that passes %j wants %j', (given, wanted) => {
  expect(wantedIn(given)).toEqual(wanted);
});
