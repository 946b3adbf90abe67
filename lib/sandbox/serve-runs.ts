import { ConsoleBuffer } from './engine/console-buffer';
import { type Executed, execute } from './engine/execute';
import { type ReadyInstance, readyInstance } from './engine/ready-instance';
import { holdClockStill } from './engine/still-clock';
import { sandboxLimits } from './limits';
import type { FromWorker, ToWorker } from './protocol';

/**
 * The inside of a worker, whichever kind: says that it is ready, then runs what it is sent, one at a time. Between
 * runs it makes the engine of the next one, for as much memory as was asked for last.
 */
export const serveRuns = (module: WebAssembly.Module, post: (message: FromWorker) => void) => {
  let next: { memoryMB: number; made: Promise<ReadyInstance> } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Makes it when nothing is asked at once: a run that comes first makes its own. */
  const makeNextSoon = (memoryMB: number) => {
    timer = setTimeout(() => {
      const made = readyInstance(module, memoryMB);
      made.catch(() => {});
      next = { memoryMB, made };
    });
  };
  const take = (memoryMB: number): Promise<ReadyInstance> => {
    clearTimeout(timer);
    const held = next;
    next = undefined;
    return held?.memoryMB === memoryMB ? held.made : readyInstance(module, memoryMB);
  };
  const run = async ({ request }: ToWorker, printed: ConsoleBuffer): Promise<Executed> => {
    try {
      return execute(await take(request.limits.memoryMB), request, printed);
    } catch (error) {
      return { ending: { kind: 'crashed', message: String(error).slice(0, 2_000) }, spoilt: true };
    }
  };

  holdClockStill();
  post({ type: 'ready' });
  makeNextSoon(sandboxLimits.preparedMemoryMB);
  return async (message: ToWorker): Promise<void> => {
    const printed = new ConsoleBuffer((lines) => post({ type: 'console', run: message.run, lines }));
    const { ending, spoilt } = await run(message, printed);
    printed.flush();
    const { run: number, request } = message;
    post({ type: 'ended', run: number, ending: JSON.stringify(ending), consoleCut: printed.cut, spoilt });
    if (!spoilt) makeNextSoon(request.limits.memoryMB);
  };
};
