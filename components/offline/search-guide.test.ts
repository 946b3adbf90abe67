import { expect, test } from 'vitest';
import type { GuideTopic } from '@/lib/models/offline/guide';
import { searchGuide } from './search-guide';

const guide: GuideTopic[] = [
  {
    topic: 'numbers',
    entries: [
      { id: 'primes', title: 'Prime numbers', examples: ['What is the 10th prime?'] },
      { id: 'roman', title: 'Roman numerals', examples: ['Write 1994 in Roman numerals.'] },
    ],
  },
  {
    topic: 'dates',
    entries: [{ id: 'weekday', title: '某天是星期几', examples: ['1949年10月1日是星期几？'] }],
  },
];
const found = (sought: string) =>
  searchGuide(guide, sought, (topic) => `All ${topic}`).flatMap(({ entries }) => entries.map(({ id }) => id));

test.each([
  ['', ['primes', 'roman', 'weekday']],
  ['  ', ['primes', 'roman', 'weekday']],
  ['ROMAN', ['roman']],
  ['1994 numerals', ['roman']],
  ['numbers', ['primes', 'roman']],
  ['星期', ['weekday']],
  ['roman prime', []],
])('%j finds %j', (sought, ids) => expect(found(sought)).toEqual(ids));
