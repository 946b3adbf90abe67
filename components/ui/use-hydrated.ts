import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and until the page has come to life in the browser. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
