'use client';

import { useCallback, useState } from 'react';

/** One polite live region for the whole notebook: the newest words replace those before, so it never floods. */
export function useAnnouncer() {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const announce = useCallback(
    (text: string) => setSaid((before) => ({ text, count: before.count + 1 })),
    [],
  );
  // The same words twice are announced twice only when the text differs: by an invisible space.
  const region = (
    <div role="status" aria-live="polite" className="sr-only">
      {said.text}
      {said.count % 2 === 1 ? '\u00a0' : ''}
    </div>
  );
  return { announce, region };
}
