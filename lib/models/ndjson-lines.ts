/** The longest line taken, in characters: a text event of the longest reply, escaped. */
const maxLineLength = 4_000_000;

/**
 * The non-blank lines of a byte stream, wherever its chunks begin and end, within characters too. A last line
 * without an end is left out: it may be half a line.
 * @throws what the stream throws, and RangeError for a line beyond all measure.
 */
export async function* ndjsonLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > maxLineLength) throw new RangeError('The line is too long.');
      for (const line of lines) if (line.trim() !== '') yield line;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
