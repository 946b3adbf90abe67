export type NdjsonOptions = {
  /** Called when nobody reads any more, before the source is told to end. */
  onCancel?: () => void;
  heartbeatMs?: number | undefined;
};

/**
 * Events as lines of JSON (NDJSON), one event a line. A blank line every `heartbeatMs` tells proxies and the reader
 * that the connection lives. Whoever stops reading ends the events' source.
 */
export function ndjsonStream(
  events: AsyncIterable<unknown>,
  options: NdjsonOptions = {},
): ReadableStream<Uint8Array> {
  const { onCancel, heartbeatMs = 15_000 } = options;
  const encoder = new TextEncoder();
  const iterator = events[Symbol.asyncIterator]();
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      heartbeat = setInterval(() => controller.enqueue(encoder.encode('\n')), heartbeatMs);
    },
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (!done) return controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        clearInterval(heartbeat);
        controller.close();
      } catch (error) {
        clearInterval(heartbeat);
        controller.error(error);
      }
    },
    async cancel() {
      clearInterval(heartbeat);
      onCancel?.();
      await iterator.return?.();
    },
  });
}
