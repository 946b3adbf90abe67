import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToPage } from './page-events';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const on = { hide: vi.fn(), wake: vi.fn() };
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', new EventTarget());
  page.visibilityState = 'visible';
  stop = listenToPage(on);
});
afterEach(() => {
  stop();
  vi.resetAllMocks();
  vi.useRealTimers();
});

const look = (state: 'visible' | 'hidden') => {
  page.visibilityState = state;
  page.dispatchEvent(new Event('visibilitychange'));
};

test('a page hides and wakes with its tab, and wakes when the network returns', () => {
  look('hidden');
  expect([on.hide.mock.calls.length, on.wake.mock.calls.length]).toEqual([1, 0]);
  look('visible');
  window.dispatchEvent(new Event('online'));
  page.dispatchEvent(new Event('resume'));
  expect([on.hide.mock.calls.length, on.wake.mock.calls.length]).toEqual([1, 3]);
});

test('a page that is looked at wakes when its machine did, which no event tells', () => {
  vi.advanceTimersByTime(60_000);
  expect(on.wake).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(10_000);
  expect(on.wake).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(on.wake).toHaveBeenCalledTimes(1);
});

test('one that is hidden is left alone: its clock is made to run slowly', () => {
  look('hidden');
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(10_000);
  expect(on.wake).not.toHaveBeenCalled();
});

test('nothing is heard after it was stopped', () => {
  stop();
  look('hidden');
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(10_000);
  expect([on.hide, on.wake].flatMap(({ mock }) => mock.calls)).toEqual([]);
});
