'use client';

import { useState, useSyncExternalStore } from 'react';

/** Words that come within so many milliseconds are said as one: the last of them. */
const settleMs = 100;
/** While many cells are answered at once, so much lies between what is said: a voice takes as long. */
const restMs = 900;

type Announcer = {
  announce: (text: string) => void;
  said: () => string;
  subscribe: (listener: () => void) => () => void;
};

/**
 * One polite live region for the whole notebook: the newest words replace those before, so it never floods. Its words
 * are its own state: saying something redraws nothing else.
 */
export function useAnnouncer() {
  const [announcer] = useState(createAnnouncer);
  return { announce: announcer.announce, region: <Region announcer={announcer} /> };
}

function Region({ announcer }: { announcer: Announcer }) {
  const said = useSyncExternalStore(announcer.subscribe, announcer.said, () => '');
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {said}
    </div>
  );
}

function createAnnouncer(): Announcer {
  const listeners = new Set<() => void>();
  let said = '';
  let count = 0;
  let next = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saidAt = Number.NEGATIVE_INFINITY;
  const say = () => {
    timer = undefined;
    saidAt = performance.now();
    count += 1;
    // The same words twice are announced twice only when the text differs: by an invisible space.
    said = count % 2 === 1 ? `${next}\u00a0` : next;
    for (const listener of listeners) listener();
  };
  return {
    announce: (text) => {
      next = text;
      if (timer === undefined)
        timer = setTimeout(say, Math.max(settleMs, saidAt + restMs - performance.now()));
    },
    said: () => said,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
