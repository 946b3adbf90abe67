import { expect, test } from 'vitest';
import { unreadPart } from './unread-part';

test.each([
  ['What is 15% of 240 if taxes rise?', 'What is 15% of 240', 'if taxes rise'],
  ['Is 97 a prime number of votes?', 'Is 97 a prime number', 'of votes'],
  ['My boss asks: what is 15% of 240?', 'what is 15% of 240', 'My boss asks'],
  ['240的15%是多少，为什么？', '240的15%是多少', '为什么'],
])('%s', (question, read, unread) => expect(unreadPart(question)).toEqual({ read, unread }));

test.each([
  '',
  'What is love?',
  'Who won the second world war?',
  'Chapter 2',
  `What is 15% of 240 ${'and so on '.repeat(60)}?`,
])('finds nothing to read in %j', (question) => expect(unreadPart(question)).toBeUndefined());
