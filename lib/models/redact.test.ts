import { expect, test } from 'vitest';
import { redact } from './redact';

test.each([
  ['key my-own-secret refused', 'key [key] refused'],
  [
    'Incorrect API key provided: sk-proj-ab***cdef. Find yours.',
    'Incorrect API key provided: [key]. Find yours.',
  ],
  ['authorization: Bearer abc.def', 'authorization: [key]'],
  ['AIzaSyA1234567890 is not valid', '[key] is not valid'],
  ['The model gpt-5 is overloaded.', 'The model gpt-5 is overloaded.'],
])('%s', (text, redacted) => {
  expect(redact(text, ['my-own-secret', 'abc'])).toBe(redacted);
});
