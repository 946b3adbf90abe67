type Kind = 'asking' | 'running';

/** One after the other, in the notebook's order: a later question may build on an earlier answer. */
export function createQueue(options: {
  start: (id: string, kind: Kind) => Promise<void>;
  onChange: (waiting: string[]) => void;
}) {
  let waiting: { id: string; kind: Kind }[] = [];
  let working = false;
  const changed = () => options.onChange(waiting.map(({ id }) => id));

  async function work() {
    if (working) return;
    working = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        changed();
        await options.start(next.id, next.kind);
      }
    } finally {
      working = false;
    }
  }

  return {
    add: (ids: string[], kind: Kind) => {
      const known = new Set(waiting.map(({ id }) => id));
      waiting.push(...ids.filter((id) => !known.has(id)).map((id) => ({ id, kind })));
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
