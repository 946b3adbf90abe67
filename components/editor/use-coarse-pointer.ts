import { useSyncExternalStore } from 'react';

const query = '(pointer: coarse)';

/** Whether the main pointer is a finger: Monaco works badly there, a plain field works well. */
export const useCoarsePointer = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );
