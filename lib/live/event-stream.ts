/** Writes events for one browser; what is sent is shared between all of them, so nothing may change it. */
export type Listener = {
  send: (frame: Uint8Array) => void;
  end: () => void;
};

const encoder = new TextEncoder();

/** One server-sent event, ready for the wire. With an id, a browser that comes back names it in `Last-Event-ID`. */
export const eventFrame = (event: string, data: unknown, id?: number): Uint8Array =>
  encoder.encode(
    `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
  );

/** How many events may wait for a browser that does not take them; then it is let go, and comes back when it can. */
const maxWaiting = 64;

/** How long a browser waits before it comes back, milliseconds. Not all of a class at the same moment. */
const retryMs = () => 1_000 + Math.floor(Math.random() * 2_000);

/**
 * A stream of server-sent events. `begin` is given the listener and gives what is to be done when the browser goes.
 * Source: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventStream(begin: (listener: Listener) => () => void): Response {
  let leave = () => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let open = true;
        const end = () => {
          if (!open) return;
          open = false;
          leave();
          controller.close();
        };
        const send = (frame: Uint8Array) => {
          if (!open) return;
          if ((controller.desiredSize ?? 0) <= 0) end();
          else controller.enqueue(frame);
        };
        send(encoder.encode(`retry: ${retryMs()}\n\n`));
        const stop = begin({ send, end });
        leave = () => {
          open = false;
          stop();
        };
      },
      cancel: () => leave(),
    },
    { highWaterMark: maxWaiting, size: () => 1 },
  );
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Nothing on the way may gather events to compress them, nor hold them back.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
