/** What becomes of a stream: it is open, it is being fetched again, or the server refused it. */
export type StreamStatus = 'live' | 'lost' | 'refused';

export type StreamHandlers = {
  /** An event's name and its data as text. */
  onEvent: (name: string, data: string) => void;
  onStatus: (status: StreamStatus) => void;
};

/** The server says every 15 s that it lives; three times as long without a word is a lost connection. */
const silenceMs = 45_000;
/** An `EventSource` that was refused is closed for good, also where a proxy's server was only away for a moment. */
const againMs = 2_000;
const maxRefusals = 3;

/**
 * A stream of server-sent events that comes back by itself: after an error, after silence, after the page slept.
 * `address` is asked anew each time, so that it can name what was seen last. Returns what ends it.
 */
export function openEvents(
  address: () => string,
  names: readonly string[],
  { onEvent, onStatus }: StreamHandlers,
): () => void {
  let source: EventSource | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let refusals = 0;

  const close = () => {
    clearTimeout(silence);
    clearTimeout(again);
    source?.close();
    source = null;
  };
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(connect, silenceMs);
  };
  function connect() {
    close();
    const mine = new EventSource(address());
    source = mine;
    heard();
    mine.addEventListener('open', () => {
      refusals = 0;
      heard();
      onStatus('live');
    });
    mine.addEventListener('error', () => {
      if (mine !== source) return;
      if (mine.readyState !== EventSource.CLOSED) return onStatus('lost');
      refusals += 1;
      onStatus(refusals >= maxRefusals ? 'refused' : 'lost');
      // All of a class at the same moment would be a load of its own.
      again = setTimeout(connect, againMs * Math.min(refusals, 10) * (0.5 + Math.random()));
    });
    for (const name of [...names, 'beat']) {
      mine.addEventListener(name, (event) => {
        heard();
        if (name !== 'beat') onEvent(name, String(event.data));
      });
    }
  }
  const wake = () => {
    if (document.visibilityState === 'visible' && source?.readyState !== EventSource.OPEN) connect();
  };
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  connect();
  return () => {
    close();
    document.removeEventListener('visibilitychange', wake);
    window.removeEventListener('online', wake);
  };
}
