/**
 * Sends one value at a time, and of those that come meanwhile only the latest; one that could not be sent is tried again
 * until it is, or another takes its place. `send` gives whether it is done with.
 */
export function latestSender<T>(send: (value: T) => Promise<boolean>, retryMs = 1_000) {
  let next: { value: T } | null = null;
  let busy = false;
  let stopped = false;
  async function work() {
    if (busy) return;
    busy = true;
    while (next !== null && !stopped) {
      const { value } = next;
      next = null;
      const done = await send(value);
      if (done) continue;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
      next ??= { value };
    }
    busy = false;
  }
  return {
    send: (value: T) => {
      next = { value };
      void work();
    },
    stop: () => {
      stopped = true;
    },
  };
}
