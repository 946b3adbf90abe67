/** Runs once when the browser has nothing better to do; the returned function cancels. */
export function whenIdle(run: () => void, timeoutMs = 4_000): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: timeoutMs });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 500); // Safari has no requestIdleCallback
  return () => clearTimeout(timer);
}
