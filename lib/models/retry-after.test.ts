import { expect, test } from 'vitest';
import { retryAfterSecondsOf } from './retry-after';

const now = Date.UTC(2026, 0, 1);

test.each<[Record<string, string>, number | null]>([
  [{}, null],
  [{ 'retry-after': '7' }, 7],
  [{ 'retry-after': '0.4' }, 1],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }, 60],
  [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
  [{ 'retry-after': '999999999' }, 86_400],
  [{ 'retry-after': 'soon' }, null],
  [{ 'retry-after': '9', 'retry-after-ms': '1500' }, 2],
])('%j is %s', (headers, seconds) => {
  expect(retryAfterSecondsOf(new Headers(headers), now)).toBe(seconds);
});
