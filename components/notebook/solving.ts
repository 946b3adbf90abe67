import { pageLeft } from '@/lib/models/remote-write-program';
import { dataSetsIn } from '@/lib/notebook/data/data-set-of';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Edit } from '@/lib/notebook/notebook-edit';
import { isBrokenOff, isResumable } from '@/lib/reasoning/broken-off';
import type { RunProgram } from '@/lib/reasoning/run';
import type { Ports } from '@/lib/reasoning/strategy';
import { isStored, type SolveEvent, type Trace } from '@/lib/reasoning/trace';
import { applyEvent, type TraceState, traceState } from '@/lib/reasoning/trace-state';
import { withData } from '@/lib/reasoning/with-data';
import { beginWork, type Doing } from './begin-work';
import { hasProgram } from './cell-lists';
import { createQueue, type Queued } from './queue';

/**
 * What goes on in one cell right now; `state` is the trace with what is still growing, `place` the place in the
 * queue, from 1.
 */
export type CellWork = { kind: 'queued'; place: number } | { kind: 'asking' | 'running'; state: TraceState };

export type Solving = {
  work: (id: string) => CellWork | null;
  /** How many cells work or wait. */
  count: () => number;
  subscribe: (listener: () => void) => () => void;
  /** Which cells work or wait, as one text that changes only when that does. */
  signature: () => string;
  ask: (id: string) => void;
  /** Goes on with a question that waits for a reply to what the model asked back. */
  reply: (id: string, reply: string) => void;
  /** Asks in words for a change of the program as it stands. */
  change: (id: string, wish: string) => void;
  /** Goes on with what was asked for a moment ago by a page that has gone, where the model's replies are still kept. */
  resume: (id: string) => void;
  /** Runs the program as it stands, without a model. */
  run: (id: string) => void;
  askAll: (ids: string[]) => void;
  runAll: (ids: string[]) => void;
  /** Some asked, some run, in this order. */
  runEach: (cells: readonly Queued[]) => void;
  /** Runs a program aside. */
  tryProgram: RunProgram;
  stop: (id: string) => void;
  stopAll: () => void;
  /** The page goes: nothing is stopped, and whoever opens the notebook next may `resume`. */
  leave: () => void;
};

/** The ports of one cell's work: what it was asked before is known by `key`, and `gone` hears when it isn't any more. */
export type CellPorts = (cell: { key: () => string; asked: ReadonlySet<number>; gone: () => void }) => Ports;

type SolvingOptions = {
  notebook: () => Notebook;
  edit: (edit: Edit) => void;
  ports: Ports;
  /** Left out, every cell works with `ports`. */
  portsOf?: CellPorts;
  model: () => string;
  /** Whether models may be asked; left out, they may. Where not, asking does nothing and programs still run. */
  mayAsk?: () => boolean;
  onEvent: (id: string, event: SolveEvent, state: TraceState) => void;
  /** Calls back after so many milliseconds; gives what cancels it. */
  after: (ms: number, run: () => void) => () => void;
  /** Keeps other tabs from resuming a cell that works here; left out, there are none. */
  tabs?: { hold: (id: string) => () => void; isHeld: (id: string) => Promise<boolean> };
};

/** A trace that broke off longer ago is not gone on with by itself, in milliseconds. */
const resumableMs = 600_000;
/** Why a work ends without a word in its trace. */
const quietly = [pageLeft, 'gone'];

/** Milliseconds between two pictures of a cell that works. */
const frameMs = 16;
/** A run that ends within this many milliseconds shows only its end: no flicker between two answers. */
const quietRunMs = 60;

/**
 * Carries questions through `solve` and programs through `rerun`, one AbortController a cell. Stored events go into
 * the notebook, and what grows onto the screen, once a frame: so a closed tab keeps them, and a quick run costs one
 * picture instead of one for each of its steps.
 */
export function createSolving(options: SolvingOptions): Solving {
  const {
    notebook,
    edit,
    ports,
    portsOf = () => ports,
    model,
    mayAsk = () => true,
    onEvent,
    after,
    tabs,
  } = options;
  const works = new Map<string, CellWork>();
  const controllers = new Map<string, AbortController>();
  const listeners = new Set<() => void>();

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const cellOf = (id: string) => {
    const cell = notebook().cells.find((each) => each.id === id);
    return cell?.kind === 'question' ? cell : null;
  };

  async function begin(id: string, doing: Doing) {
    const cell = cellOf(id);
    if (!cell || controllers.has(id) || (doing.kind !== 'run' && !mayAsk())) return;
    const controller = new AbortController();
    controllers.set(id, controller);
    const kind = doing.kind === 'run' ? 'running' : 'asking';
    const release = tabs?.hold(id);
    let trace: Trace = [];
    const own = portsOf({
      key: () => `${id}.${trace[0]?.at ?? 0}`,
      asked: new Set(
        doing.kind === 'resume'
          ? cell.trace.flatMap((event) => (event.type === 'writing' ? [event.attempt] : []))
          : [],
      ),
      gone: () => controller.abort('gone'),
    });
    const begun = beginWork(doing, { cell, notebook: notebook(), model: model() }, own, controller.signal);
    const { events } = begun;
    trace = begun.trace;
    let state = traceState(trace);
    let kept = trace.length;
    const keep = () => {
      if (trace.length === kept) return;
      store(id, trace, kept > 0);
      kept = trace.length;
      if (cellOf(id)?.trace[0]?.at !== trace[0]?.at) controller.abort();
    };
    const planned: { cancel?: (() => void) | undefined } = {};
    const showSoon = (ms: number) => {
      planned.cancel ??= after(ms, () => {
        planned.cancel = undefined;
        keep();
        tell();
      });
    };
    if (doing.kind !== 'resume' || isBrokenOff(state)) works.set(id, { kind, state });
    if (kind === 'asking') tell();
    else showSoon(quietRunMs);
    try {
      for await (const event of events) {
        if (quietly.includes(controller.signal.reason)) break;
        state = applyEvent(state, event);
        works.set(id, { kind, state });
        if (isStored(event)) {
          trace = [...trace, event];
          // What begins a trace takes the draft's place: nothing may be typed in between.
          if (kept === 0) keep();
          onEvent(id, event, state);
        }
        showSoon(frameMs);
      }
    } finally {
      planned.cancel?.();
      release?.();
      controllers.delete(id);
      works.delete(id);
      keep();
      tell();
    }
  }

  /** `set-trace` drops a draft that has become the trace's last program, and keeps one typed meanwhile. */
  function store(id: string, trace: Trace, begun: boolean) {
    edit({ type: begun ? 'set-trace' : 'start-trace', id, trace });
  }

  const queue = createQueue({
    start: ({ id, kind }) => {
      works.delete(id);
      return begin(id, { kind: kind === 'running' ? 'run' : 'ask' });
    },
    onChange: (waiting) => {
      for (const [id, work] of works) if (work.kind === 'queued') works.delete(id);
      for (const [at, id] of waiting.entries())
        if (!controllers.has(id)) works.set(id, { kind: 'queued', place: at + 1 });
      tell();
    },
  });

  /** What works already is left to it. */
  const enqueue = (cells: readonly Queued[]) => queue.add(cells.filter(({ id }) => !controllers.has(id)));

  async function resume(id: string) {
    const trace = cellOf(id)?.trace ?? [];
    const isRecent = Date.now() - (trace.at(-1)?.at ?? 0) < resumableMs;
    if (!isRecent || !isResumable(trace) || (await tabs?.isHeld(id))) return;
    await begin(id, { kind: 'resume' });
  }

  const endAll = (reason?: string) => {
    queue.clear();
    for (const controller of controllers.values()) controller.abort(reason);
  };

  const stop = (id: string) => {
    queue.remove(id);
    controllers.get(id)?.abort();
  };

  return {
    work: (id) => works.get(id) ?? null,
    count: () => works.size,
    signature: () => [...works].map(([id, { kind }]) => `${id} ${kind}`).join(' '),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: (id) => void begin(id, { kind: 'ask' }),
    resume: (id) => void resume(id),
    reply: (id, reply) => void begin(id, { kind: 'reply', reply }),
    change: (id, wish) => void begin(id, { kind: 'change', wish }),
    run: (id) => {
      const cell = cellOf(id);
      if (cell && hasProgram(cell)) void begin(id, { kind: 'run' });
    },
    askAll: (ids) => enqueue(ids.map((id) => ({ id, kind: 'asking' }))),
    runAll: (ids) => enqueue(ids.map((id) => ({ id, kind: 'running' }))),
    runEach: enqueue,
    tryProgram: (request, options) =>
      withData(ports.runProgram, dataSetsIn(notebook().cells))(request, options),
    stop,
    stopAll: () => endAll(),
    leave: () => endAll(pageLeft),
  };
}
