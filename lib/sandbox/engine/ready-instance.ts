import type { QuickJSHandle } from 'quickjs-emscripten-core';
import { hostIntl } from './host-intl';
import { type EngineInstance, newInstance } from './instance';
import { preludeSource } from './prelude-source';

/** What the guest may call while its program runs; whoever runs it answers. */
export type HostCalls = {
  /** Looked at before each call: throws when the run is over. */
  check(): void;
  /** Takes one printed line (`text` as JSON). Gives true when no more lines are kept. */
  print(level: string, text: string, line: number): boolean;
};

/**
 * An engine with its prelude in place that waits for a program. Making one takes longer than a short program
 * runs, so workers make the next one ahead. Like any instance it serves one run.
 */
export type ReadyInstance = EngineInstance & {
  guest: QuickJSHandle;
  /** Seeds the run's `Math.random` and says who answers the guest from now on. */
  begin(seed: number, calls: HostCalls): void;
};

export const readyInstance = async (module: WebAssembly.Module, memoryMB: number): Promise<ReadyInstance> => {
  const instance = await newInstance(module, memoryMB);
  const { context } = instance;
  let calls: HostCalls = { check: () => {}, print: () => true };
  const text = (handle: QuickJSHandle | undefined) => (handle ? context.getString(handle) : '');

  const made = context.unwrapResult(context.evalCode(preludeSource, '<wand>'));
  const host = context.newObject();
  const print = context.newFunction('print', (level, line, number) => {
    calls.check();
    const full = calls.print(text(level), text(line), number ? context.getNumber(number) : 0);
    return full ? context.true : context.false;
  });
  const intl = context.newFunction('intl', (asked) => {
    calls.check();
    return context.newString(hostIntl(text(asked)));
  });
  context.setProp(host, 'print', print);
  context.setProp(host, 'intl', intl);
  context.unwrapResult(context.callFunction(made, context.undefined, host));
  const guest = context.getProp(host, 'guest');
  return {
    ...instance,
    guest,
    begin: (seed, answering) => {
      context.setProp(host, 'seed', context.newNumber(seed));
      calls = answering;
    },
  };
};
