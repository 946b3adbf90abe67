import { ConsoleBuffer } from './engine/console-buffer';
import { execute } from './engine/execute';
import { holdClockStill } from './engine/still-clock';
import type { FromWorker, ToWorker } from './protocol';

/** The inside of a worker, whichever kind: says that it is ready, then runs what it is sent, one at a time. */
export const serveRuns = (module: WebAssembly.Module, post: (message: FromWorker) => void) => {
  holdClockStill();
  post({ type: 'ready' });
  return async ({ run, request }: ToWorker): Promise<void> => {
    const printed = new ConsoleBuffer((lines) => post({ type: 'console', run, lines }));
    const { ending, spoilt } = await execute(module, request, printed);
    printed.flush();
    post({ type: 'ended', run, ending: JSON.stringify(ending), consoleCut: printed.cut, spoilt });
  };
};
