import type { Outcome } from '../reasoning/outcome';
import { type RunProgram, runLimitsSchema } from '../reasoning/run';
import { sandboxLimits } from './limits';
import { oneRun } from './one-run';
import type { SpawnWorker, WorkerLink } from './worker-link';

/**
 * Keeps workers for runs: up to `workers` at once, and one warm spare beyond them, so that a run whose
 * predecessor had to be killed does not wait. A worker is thrown away after an error of the engine, a
 * time-out, a stop, heavy memory use, and in any case after a number of runs.
 */
type Waiting = { go: (worker: Worker) => void };
type Worker = { link: WorkerLink; runs: number; dead: boolean };

export type Runner = { run: RunProgram; prewarm(): Promise<void>; close(): void };

export const createRunner = (spawn: SpawnWorker, workers: number): Runner => {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  const waiting: Waiting[] = [];
  let spawning = 0;
  let failure: string | undefined;
  let closed = false;
  /** Whether a spare is kept: from the end of the first run on, or when that takes long. */
  let spares = false;

  const discard = (worker: Worker) => {
    worker.dead = true;
    busy.delete(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    worker.link.terminate();
  };

  /** A worker without a run: nothing is expected of it, and if it dies it is replaced. */
  const rest = (worker: Worker) => {
    worker.link.onMessage(() => {});
    worker.link.onDeath(() => {
      discard(worker);
      refill();
    });
  };

  const hire = async (): Promise<void> => {
    spawning += 1;
    try {
      const worker: Worker = { link: await spawn(), runs: 0, dead: false };
      if (closed) return worker.link.terminate();
      failure = undefined;
      rest(worker);
      idle.push(worker);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    } finally {
      spawning -= 1;
    }
    dispatch();
    if (failure === undefined) refill();
  };

  /** Hands idle workers to waiting runs, and hires so many that one is left warm. */
  const dispatch = () => {
    while (waiting.length > 0 && idle.length > 0 && busy.size < workers) {
      const worker = idle.shift();
      const next = waiting.shift();
      if (!worker || !next) break;
      busy.add(worker);
      next.go(worker);
    }
  };
  const refill = () => {
    const free = workers - busy.size;
    const wanted = spares ? Math.min(Math.max(waiting.length, 1), free) + 1 : Math.min(waiting.length, free);
    while (!closed && idle.length + spawning < wanted) void hire();
  };

  const keepSpare = () => {
    spares = true;
    refill();
  };

  const none = (kind: 'cancelled' | 'crashed', startedAt: number, message = ''): Outcome => {
    const common = { console: [], durationMs: performance.now() - startedAt };
    return kind === 'cancelled' ? { kind, ...common } : { kind, message, ...common };
  };

  const run: RunProgram = async (request, options = {}) => {
    const askedAt = performance.now();
    const { signal } = options;
    if (closed) return none('crashed', askedAt, 'The sandbox is closed');
    if (signal?.aborted) return none('cancelled', askedAt);
    if (request.program.length > sandboxLimits.programLength) {
      return { kind: 'too-large', what: 'program', console: [], durationMs: 0 };
    }
    if (!runLimitsSchema.safeParse(request.limits).success)
      return none('crashed', askedAt, 'The limits are out of range');

    const worker = await claim(signal);
    if (worker === 'cancelled') return none('cancelled', askedAt);
    if (typeof worker === 'string') return none('crashed', askedAt, worker);
    // The first run needs all of the machine for its own worker. Others need not wait for it to end.
    const spareSoon = setTimeout(keepSpare, sandboxLimits.spareAfterMs);
    const { outcome, spoilt } = await oneRun(worker.link, request, options);
    clearTimeout(spareSoon);
    worker.runs += 1;
    busy.delete(worker);
    if (spoilt || worker.dead || closed || worker.runs >= sandboxLimits.runsPerWorker) discard(worker);
    else {
      rest(worker);
      // Last in line: the one that rested longest has made its next engine, which takes longer than a short run.
      idle.push(worker);
    }
    dispatch();
    keepSpare();
    return outcome;
  };

  /** A worker of one's own, or why there is none. */
  const claim = (signal: AbortSignal | undefined): Promise<Worker | string> =>
    new Promise((resolve) => {
      const entry: Waiting = {
        go: (worker) => {
          leave();
          resolve(worker);
        },
      };
      const leave = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        const at = waiting.indexOf(entry);
        if (at >= 0) waiting.splice(at, 1);
      };
      const cancel = () => {
        leave();
        resolve('cancelled');
      };
      const check = () => {
        if (closed || (busy.size === 0 && idle.length === 0)) {
          leave();
          resolve(failure ?? 'The sandbox did not start');
        } else timer = setTimeout(check, sandboxLimits.bootMs);
      };
      let timer = setTimeout(check, sandboxLimits.bootMs);
      signal?.addEventListener('abort', cancel, { once: true });
      waiting.push(entry);
      dispatch();
      refill();
    });

  return {
    run,
    prewarm: async () => {
      spares = true;
      while (!closed && idle.length + spawning < 2) void hire();
      const until = performance.now() + sandboxLimits.bootMs;
      while (!closed && idle.length === 0 && spawning > 0 && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
    },
    close: () => {
      closed = true;
      for (const worker of [...idle, ...busy]) discard(worker);
    },
  };
};
