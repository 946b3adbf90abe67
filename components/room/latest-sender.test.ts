import { expect, it, vi } from 'vitest';
import { latestSender } from './latest-sender';

it('sends the first and then only the latest, and tries again what did not arrive', async () => {
  vi.useFakeTimers();
  const sent: number[] = [];
  let online = true;
  const { send } = latestSender<number>(async (value) => {
    sent.push(value);
    return online;
  });
  for (const value of [1, 2, 3, 4]) send(value);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([1, 4]);
  online = false;
  send(5);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(sent).toEqual([1, 4, 5, 5]);
  send(6);
  online = true;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([1, 4, 5, 5, 6]);
  vi.useRealTimers();
});
