import { expect, test } from 'vitest';
import { plainText } from '@/lib/numbers/plain-text';
import { sentencesOf } from './sentences';

test('sentences end at their marks, not inside numbers or after titles', () => {
  expect(sentencesOf('Mr. Lee has 2.5 kg. It was Sept. 1st, 2021. How much?')).toEqual([
    'Mr. Lee has 2.5 kg',
    'It was Sept. 1st, 2021',
    'How much',
  ]);
  expect(sentencesOf(plainText('小明有3个。小红有5个，一共几个？'))).toEqual([
    '小明有3个',
    '小红有5个,一共几个',
  ]);
});
