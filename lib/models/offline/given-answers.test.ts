import { expect, test } from 'vitest';
import type { GivenForModel } from '@/lib/reasoning/write-program';
import { spelledOut, withNames } from './given-answers';
import { writeOffline } from './write-offline';

const price: GivenForModel = { ref: '@price', name: 'price', value: '240', unit: 'yuan' };
const first: GivenForModel = { ref: '@1', name: 'answer1', value: '15' };

test.each([
  ['with units', true, 'What is 15% of 240 yuan?'],
  ['without', false, 'What is 15% of 240?'],
])('references are spelled out %s', (_, units, text) => {
  expect(spelledOut('What is @1% of @price?', [price, first], units)).toBe(text);
});

test('a reference is never taken for the beginning of another one', () => {
  expect(spelledOut('@1 and @12', [first], false)).toBe('15 and @12');
});

test.each<[string, string, string, string]>([
  [
    'a value that one line states',
    'const whole = 240; // "240"',
    '@price?',
    'const whole = price; // "@price"',
  ],
  ['not one that the question states too', 'const whole = 240;', '@price and 240?', 'const whole = 240;'],
  [
    'not one that two lines state',
    'const a = 240;\nconst b = 240;',
    '@price?',
    'const a = 240;\nconst b = 240;',
  ],
  ['not where the name is taken', 'const price = 240;', '@price?', 'const price = 240;'],
])('names stand for values: %s', (_, program, question, named) => {
  expect(withNames(program, question, [price])).toBe(named);
});

test.each([
  ['What is 15% of @price?', /const whole = price; \/\/ "@price"/],
  ['@price 的 15% 是多少？', /= price; \/\/ "@price"/],
])('the offline writer reads %s', (question, program) => {
  const reply = writeOffline({ question, attempts: [], temperature: 0, seed: 0, given: [price] });
  expect(reply.text).toMatch(program);
});

test.each([
  ['What is 15% of @one?', '100', /whole = 100/],
  ['What is @one + 4?', '36', /result = one \+ 4/],
  ['How many days are in @one weeks?', '7', /weeks = one/],
])('a program goes by a name only where every value would do: %s of %s', (question, value, program) => {
  const given = [{ ref: '@one', name: 'one', value }];
  expect(writeOffline({ question, attempts: [], temperature: 0, seed: 0, given }).text).toMatch(program);
});
