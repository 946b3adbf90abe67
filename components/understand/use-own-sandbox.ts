import { useCallback, useEffect, useRef } from 'react';
import type { Outcome } from '@/lib/reasoning/outcome';
import type { RunProgram } from '@/lib/reasoning/run';

type Sandbox = { run: RunProgram; close: () => void };

/**
 * A sandbox for what a reader tries out: fetched at the first run, gone with what uses it, which cancels what runs in
 * it. Nothing of that is stored. Like every sandbox port it never rejects.
 */
export function useOwnSandbox(): RunProgram {
  const sandbox = useRef<Promise<Sandbox> | null>(null);
  const gone = useRef(new AbortController());
  useEffect(() => {
    if (gone.current.signal.aborted) gone.current = new AbortController();
    return () => {
      gone.current.abort();
      void sandbox.current?.then(({ close }) => close(), ignore);
      sandbox.current = null;
    };
  }, []);
  return useCallback<RunProgram>(async (request, options) => {
    const stop = new AbortController();
    const abort = () => stop.abort();
    const ends = [gone.current.signal, ...(options?.signal ? [options.signal] : [])];
    for (const end of ends) end.addEventListener('abort', abort, { once: true });
    try {
      sandbox.current ??= import('@/lib/sandbox/browser-sandbox').then((module) =>
        module.createBrowserSandbox(),
      );
      const { run } = await sandbox.current;
      return await run(request, { ...options, signal: stop.signal });
    } catch (error) {
      // A part of the page that did not load is fetched again at the next try.
      sandbox.current = null;
      return crashed(`The sandbox could not be loaded: ${error instanceof Error ? error.message : error}`);
    } finally {
      for (const end of ends) end.removeEventListener('abort', abort);
    }
  }, []);
}

const ignore = () => {};
const crashed = (message: string): Outcome => ({
  kind: 'crashed',
  message: message.slice(0, 2_000),
  console: [],
  durationMs: 0,
});
