import type { ConsoleLine, Outcome } from '../reasoning/outcome';
import type { RunOptions, RunRequest } from '../reasoning/run';
import { sandboxLimits } from './limits';
import { endingSchema, fromWorkerSchema } from './protocol';
import type { WorkerLink } from './worker-link';

export type OneRun = { outcome: Outcome /** The worker must not be used again. */; spoilt: boolean };

type Bare = Outcome extends infer O
  ? O extends Outcome
    ? Omit<O, 'console' | 'consoleCut' | 'durationMs'>
    : never
  : never;

let lastRun = 0;

const parseEnding = (text: string): Bare => {
  try {
    return endingSchema.parse(JSON.parse(text));
  } catch {
    // Only a program that broke out of the engine, or a bug of ours, says something else.
    return { kind: 'crashed', message: 'The sandbox gave an outcome that could not be read' };
  }
};

/**
 * Drives one run on one worker. The second clock ticks here: budget plus grace after the hand-over the run
 * is over, whatever the worker does; the caller then ends the worker. Resolves exactly once, never rejects.
 */
export const oneRun = (link: WorkerLink, request: RunRequest, options: RunOptions = {}): Promise<OneRun> =>
  new Promise((resolve) => {
    const run = ++lastRun;
    const startedAt = performance.now();
    const kept: ConsoleLine[] = [];
    let length = 0;
    let cut = 0;
    let over = false;

    const end = (bare: Bare, spoilt: boolean) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', cancel);
      const durationMs = performance.now() - startedAt;
      const common = cut > 0 ? { console: kept, consoleCut: cut, durationMs } : { console: kept, durationMs };
      resolve({ outcome: { ...bare, ...common }, spoilt });
    };
    const cancel = () => end({ kind: 'cancelled' }, true);

    const keep = (lines: ConsoleLine[]) => {
      const fresh: ConsoleLine[] = [];
      for (const line of lines) {
        if (kept.length >= sandboxLimits.consoleLines || length >= sandboxLimits.consoleLength) cut += 1;
        else {
          kept.push(line);
          fresh.push(line);
          length += line.text.length;
        }
      }
      if (fresh.length > 0) options.onConsole?.(fresh);
    };

    const timer = setTimeout(
      () => end({ kind: 'timed-out', budgetMs: request.limits.budgetMs }, true),
      request.limits.budgetMs + sandboxLimits.graceMs,
    );
    options.signal?.addEventListener('abort', cancel, { once: true });
    link.onDeath((why) => end({ kind: 'crashed', message: why.slice(0, 2_000) }, true));
    link.onMessage((message) => {
      if (over) return;
      const parsed = fromWorkerSchema.safeParse(message);
      if (!parsed.success)
        return end({ kind: 'crashed', message: 'The sandbox sent something strange' }, true);
      const said = parsed.data;
      if (said.type === 'ready' || said.run !== run) return;
      if (said.type === 'console') return keep(said.lines);
      cut += said.consoleCut;
      const bare = parseEnding(said.ending);
      end(bare, said.spoilt || bare.kind === 'crashed');
    });
    if (options.signal?.aborted) return cancel();
    link.post({ type: 'run', run, request });
  });
