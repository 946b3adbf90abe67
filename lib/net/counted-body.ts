import type { Readable } from 'node:stream';
import { EgressError } from './egress-error';

/**
 * A reply's body as a web stream that ends with an error once more than `maxBytes` have come. Cancelling it closes
 * the connection. `failure` turns what the socket threw into what the reader shall see.
 */
export function countedBody(
  body: Readable,
  maxBytes: number,
  failure: (error: unknown) => unknown,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
  let bytes = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done) return controller.close();
        bytes += value.byteLength;
        if (bytes > maxBytes)
          throw new EgressError('too-large', `The reply is larger than ${maxBytes} bytes.`);
        controller.enqueue(new Uint8Array(value));
      } catch (error) {
        body.destroy();
        controller.error(failure(error));
      }
    },
    cancel() {
      // The iterator may be waiting inside next(); destroying the source ends that wait too.
      body.on('error', () => undefined).destroy();
    },
  });
}
