import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether keys are named as on a Mac. The server does not know, and says no. */
export const useMac = (): boolean =>
  useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  );
