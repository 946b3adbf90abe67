import { useCallback, useEffect, useRef } from 'react';
import type { RunProgram } from '@/lib/reasoning/run';

type Sandbox = { run: RunProgram; close: () => void };

/**
 * A sandbox for what a reader tries out: fetched at the first run, gone with what uses it. What runs in it is never
 * stored. Like every sandbox port it never rejects.
 */
export function useOwnSandbox(): RunProgram {
  const sandbox = useRef<Promise<Sandbox> | null>(null);
  useEffect(
    () => () => {
      void sandbox.current?.then(
        ({ close }) => close(),
        () => {},
      );
      sandbox.current = null;
    },
    [],
  );
  return useCallback<RunProgram>(async (request, options) => {
    try {
      sandbox.current ??= import('@/lib/sandbox/browser-sandbox').then((module) =>
        module.createBrowserSandbox(),
      );
      const { run } = await sandbox.current;
      return await run(request, options);
    } catch (error) {
      // A part of the page that did not load is fetched again at the next try.
      sandbox.current = null;
      const message = `The sandbox could not be loaded: ${error instanceof Error ? error.message : error}`;
      return { kind: 'crashed', message: message.slice(0, 2_000), console: [], durationMs: 0 };
    }
  }, []);
}
