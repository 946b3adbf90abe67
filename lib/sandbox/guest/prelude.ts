import { type Given, given } from './answer';
import { makeAskIntl } from './ask-intl';
import { structuredCloneOf } from './clone';
import { makeConsole } from './console';
import { dataFrom } from './data';
import { describeThrown } from './describe-thrown';
import type { Host } from './host';
import { installIntl } from './intl';
import { defineProperty, PromiseOf, quote, TypeErrorOf, whenSettled } from './intrinsics';
import { seededRandom } from './random';
import { serialise, tooLarge } from './serialise';

/**
 * Runs in the guest before the program: puts `answer`, `console` and the rest in place, and keeps what
 * the engine needs (start, settle, report) where no program can reach it.
 */
declare const host: Host;

let last: Given | undefined;
let state: 'running' | 'done' | 'threw' = 'done';
let thrown: unknown;
const nothing: Promise<unknown> = PromiseOf.resolve();

const fail = (reason: unknown) => {
  if (state === 'threw') return;
  state = 'threw';
  thrown = reason;
};
const done = () => {
  if (state === 'running') state = 'done';
};

const offer = (name: string, value: unknown, target: object = globalThis) =>
  defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });

offer('answer', function answer(value: unknown, options?: unknown): void {
  last = given(value, options);
});
offer('console', makeConsole(host));
offer('structuredClone', function structuredClone(value: unknown) {
  return structuredCloneOf(value);
});
offer('queueMicrotask', function queueMicrotask(task: unknown): void {
  if (typeof task !== 'function') throw new TypeErrorOf('queueMicrotask needs a function');
  whenSettled(
    whenSettled(nothing, () => task(), fail),
    () => undefined,
    fail,
  );
});
// The seed comes with the run, after this.
let nextRandom: (() => number) | undefined;
offer(
  'random',
  function random(): number {
    nextRandom ??= seededRandom(host.seed);
    return nextRandom();
  },
  Math,
);
installIntl(makeAskIntl(host));

host.guest = {
  load(text) {
    offer('data', dataFrom(text));
  },
  start(program) {
    state = 'running';
    const ended = (value: unknown) => {
      if (value !== undefined) last = given(value, undefined);
      done();
    };
    whenSettled(program(), ended, fail);
  },
  settle() {
    const current = last;
    if (state !== 'done' || !current || typeof current.value !== 'object' || current.value === null) return;
    state = 'running';
    const value = current.value;
    const ready = (settledValue: unknown) => {
      last = { value: settledValue, unit: current.unit, label: current.label, chart: current.chart };
      done();
    };
    whenSettled(
      whenSettled(nothing, () => value, fail),
      ready,
      fail,
    );
  },
  report() {
    if (state === 'running') return '{"kind":"idle"}';
    if (state === 'threw') {
      const { name, message, stack } = describeThrown(thrown);
      const bare = thrown === null || (message === '' && typeof thrown === 'object');
      return `{"kind":"threw","name":${quote(name)},"message":${quote(message)},"stack":${quote(stack)},"bare":${bare}}`;
    }
    if (last === undefined) return '{"kind":"returned","answer":null}';
    try {
      const unit = last.unit === undefined ? '' : `,"unit":${quote(last.unit)}`;
      const label = last.label === undefined ? '' : `,"label":${quote(last.label)}`;
      const chart = last.chart === undefined ? '' : `,"chart":${last.chart}`;
      return `{"kind":"returned","answer":{"value":${serialise(last.value)}${unit}${label}${chart}}}`;
    } catch (problem) {
      if (problem === tooLarge) return '{"kind":"too-large"}';
      throw problem;
    }
  },
};
