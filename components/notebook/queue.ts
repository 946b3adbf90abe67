/** A cell that waits, and what shall be done with it. */
export type Queued = { id: string; kind: 'asking' | 'running' };

/** One after the other, in the notebook's order: a later question may build on an earlier answer. */
export function createQueue(options: {
  start: (next: Queued) => Promise<void>;
  onChange: (waiting: string[]) => void;
}) {
  let waiting: Queued[] = [];
  let working = false;
  const changed = () => options.onChange(waiting.map(({ id }) => id));

  async function work() {
    if (working) return;
    working = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        changed();
        await options.start(next);
      }
    } finally {
      working = false;
    }
  }

  return {
    add: (cells: readonly Queued[]) => {
      const known = new Set(waiting.map(({ id }) => id));
      waiting.push(...cells.filter(({ id }) => !known.has(id)));
      changed();
      void work();
    },
    remove: (id: string) => {
      waiting = waiting.filter((each) => each.id !== id);
      changed();
    },
    clear: () => {
      waiting = [];
      changed();
    },
  };
}
