import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import type { RunRequest } from '../../reasoning/run';
import { programFile } from '../guest/program-line';
import { sandboxLimits } from '../limits';
import type { Ending } from '../protocol';
import type { ConsoleBuffer } from './console-buffer';
import { programError, type Thrown } from './program-error';
import type { ReadyInstance } from './ready-instance';
import { setClock } from './still-clock';
import { type Wrapped, wrapAwaitingLastCall, wrapProgram } from './wrap-program';

/**
 * One run, start to end, in an engine made for it. The order is fixed: program, its jobs, an answer that is a
 * promise, the answer's text. The first of the two clocks ticks here: the engine's interrupt handler,
 * looked at again between slices of jobs. It can't stop native loops; the worker's owner can.
 */
export type Executed = { ending: Ending /** The worker should not be used again. */; spoilt: boolean };

class Stopped extends Error {
  constructor(readonly ending: Ending) {
    super(ending.kind);
  }
}

export const execute = (instance: ReadyInstance, request: RunRequest, printed: ConsoleBuffer): Executed => {
  setClock(request.clock);
  const run = new EngineRun(instance, request, printed);
  let ending: Ending;
  try {
    ending = run.toEnd();
  } catch (error) {
    ending = error instanceof Stopped ? error.ending : run.hostFailure(error);
  }
  const heavy =
    instance.memoryBytes() > request.limits.memoryMB * 1024 * 1024 * sandboxLimits.heavyMemoryShare;
  const clean = ending.kind === 'returned' || (ending.kind === 'threw' && !run.hostFailed);
  return { ending, spoilt: !clean || heavy || instance.memoryRefused() };
};

class EngineRun {
  hostFailed = false;
  readonly #context: QuickJSContext;
  #deadline: number;
  #overdue = false;

  constructor(
    private readonly instance: ReadyInstance,
    private readonly request: RunRequest,
    private readonly printed: ConsoleBuffer,
  ) {
    this.#context = instance.context;
    this.#deadline = performance.now() + request.limits.budgetMs;
    instance.runtime.setInterruptHandler(() => {
      this.printed.flushIfDue();
      return this.#late();
    });
    instance.begin(request.seed, {
      check: () => this.#checkInHostCall(),
      print: (level, text, line) => printed.add(level, text, line),
    });
  }

  toEnd(): Ending {
    const { guest } = this.instance;
    const { handle, wrapped } = this.#compile();
    this.#load(guest, wrapped);
    this.#call(guest, 'start', wrapped, handle);
    this.#drain(wrapped);
    this.#call(guest, 'settle', wrapped);
    this.#drain(wrapped);
    this.#deadline = performance.now() + sandboxLimits.serialiseMs;
    const report = this.#report(guest);
    return this.#endingOf(report, wrapped);
  }

  /** What an exception of the engine itself means: memory, the host's stack, or a crash. */
  hostFailure(error: unknown): Ending {
    this.hostFailed = true;
    const message = error instanceof Error ? error.message : String(error);
    if (this.#overdue) return this.#timedOut();
    if (this.instance.memoryRefused()) return this.#outOfMemory();
    if (error instanceof RangeError) {
      return {
        kind: 'threw',
        error: { name: 'InternalError', message: 'stack overflow: nested too deeply' },
      };
    }
    return { kind: 'crashed', message: message.slice(0, 2_000) };
  }

  #late(): boolean {
    if (performance.now() < this.#deadline) return false;
    this.#overdue = true;
    return true;
  }

  #timedOut = (): Ending => ({ kind: 'timed-out', budgetMs: this.request.limits.budgetMs });
  #outOfMemory = (): Ending => ({ kind: 'out-of-memory', memoryMB: this.request.limits.memoryMB });

  /** The engine counts a call of ours as one step, so that many dear ones would outlast the budget unseen. */
  #checkInHostCall() {
    if (this.#late()) throw new Error('The time budget is used up');
  }

  #compile(): { handle: QuickJSHandle; wrapped: Wrapped } {
    const { program } = this.request;
    const awaiting = wrapAwaitingLastCall(program);
    if (awaiting) {
      const result = this.#context.evalCode(awaiting.source, programFile);
      if (!result.error) return { handle: result.value, wrapped: awaiting };
    }
    const wrapped = wrapProgram(program);
    const result = this.#context.evalCode(wrapped.source, programFile);
    if (result.error) throw new Stopped(this.#endingOfError(result.error, wrapped));
    return { handle: result.value, wrapped };
  }

  /** The data sets go in as one text, under the run's own clock and memory. */
  #load(guest: QuickJSHandle, wrapped: Wrapped) {
    const { data } = this.request;
    if (!data?.length) return;
    const text = `[${data.map(({ name, text }) => `[${JSON.stringify(name)},${text}]`).join(',')}]`;
    this.#call(guest, 'load', wrapped, this.#context.newString(text));
  }

  #call(guest: QuickJSHandle, name: string, wrapped: Wrapped, ...args: QuickJSHandle[]): QuickJSHandle {
    const result = this.#context.callMethod(guest, name, args);
    if (result.error) throw new Stopped(this.#endingOfError(result.error, wrapped));
    return result.value;
  }

  #drain(wrapped: Wrapped) {
    const { runtime } = this.instance;
    while (runtime.hasPendingJob()) {
      if (this.#late()) throw new Stopped(this.#timedOut());
      const result = runtime.executePendingJobs(sandboxLimits.jobSlice);
      if (result.error) throw new Stopped(this.#endingOfError(result.error, wrapped));
    }
  }

  #report(guest: QuickJSHandle): unknown {
    const context = this.#context;
    const result = context.callMethod(guest, 'report');
    if (result.error) {
      if (this.#overdue) throw new Stopped({ kind: 'too-large', what: 'answer' });
      throw new Stopped(this.#endingOfError(result.error, wrapProgram(this.request.program)));
    }
    const length = context.getNumber(context.getProp(result.value, 'length'));
    if (!(length <= sandboxLimits.answerLength)) throw new Stopped({ kind: 'too-large', what: 'answer' });
    return JSON.parse(context.getString(result.value));
  }

  #endingOf(report: unknown, wrapped: Wrapped): Ending {
    const read = (key: string): unknown =>
      typeof report === 'object' && report ? Reflect.get(report, key) : undefined;
    switch (read('kind')) {
      case 'returned':
        return { kind: 'returned', answer: read('answer') };
      case 'too-large':
        return { kind: 'too-large', what: 'answer' };
      case 'idle': {
        const message = 'the program waits for a promise that nothing will ever settle';
        return { kind: 'threw', error: { name: 'Error', message } };
      }
      default: {
        const text = (key: string) => String(read(key));
        const thrown = { name: text('name'), message: text('message'), stack: text('stack') };
        return this.#endingOfThrown(thrown, read('bare') === true, wrapped);
      }
    }
  }

  #endingOfThrown(thrown: Thrown, bare: boolean, wrapped: Wrapped): Ending {
    if (this.#overdue) return this.#timedOut();
    const saysMemory = thrown.name === 'InternalError' && thrown.message === 'out of memory';
    if ((saysMemory || bare) && this.instance.memoryRefused()) return this.#outOfMemory();
    return { kind: 'threw', error: programError(thrown, this.request.program, wrapped) };
  }

  /** An error that came straight from the engine: a syntax error, or one that no program can catch. */
  #endingOfError(handle: QuickJSHandle, wrapped: Wrapped): Ending {
    if (this.#overdue) return this.#timedOut();
    const context = this.#context;
    const isObject = context.typeof(handle) === 'object' && !context.eq(handle, context.null);
    const read = (key: string) => {
      const prop = isObject ? context.getProp(handle, key) : undefined;
      return prop && context.typeof(prop) === 'string' ? context.getString(prop) : '';
    };
    const thrown = { name: read('name'), message: read('message'), stack: read('stack') };
    return this.#endingOfThrown(thrown, thrown.message === '', wrapped);
  }
}
