/**
 * The items of a stream until the signal aborts, and none after: the reader goes on at once, whether or not the
 * stream notices. The stream is told that it is no longer read, and is not waited for.
 */
export async function* untilAborted<T>(
  stream: AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T, void, void> {
  if (signal.aborted) return;
  const items = stream[Symbol.asyncIterator]();
  let abort = () => {};
  const aborted = new Promise<'aborted'>((resolve) => {
    abort = () => resolve('aborted');
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    for (;;) {
      const next = await Promise.race([items.next(), aborted]);
      if (next === 'aborted' || signal.aborted || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', abort);
    items.return?.()?.catch(() => {});
  }
}
