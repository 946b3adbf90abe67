import { expect, test, vi } from 'vitest';
import { remembered } from './remembered';

test('asks once for all who wait, and again when the time is over', async () => {
  let now = 0;
  const ask = vi.fn(async (key: string) => `${key} at ${now}`);
  const get = remembered(
    ask,
    () => 30,
    () => now,
  );
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['a at 0', 'a at 0', 'b at 0']);
  now = 29;
  expect(await get('a')).toBe('a at 0');
  now = 30;
  expect(await get('a')).toBe('a at 30');
  expect(ask).toHaveBeenCalledTimes(3);
});
