/**
 * Names that a tab of this browser may hold (Web Locks): they are free again once the tab is gone, however it went.
 * Web Locks exist on https and localhost only.
 */
const locks = () => (typeof navigator === 'undefined' ? undefined : navigator.locks);

/** Holds a name for as long as the page lives; returns a function that ends it sooner. */
export function holdLock(name: string): () => void {
  let end = () => {};
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  locks()
    ?.request(name, () => held)
    .catch(() => {});
  return () => end();
}

/** Whether a tab holds a name; null where that can't be known. */
export async function isLockHeld(name: string): Promise<boolean | null> {
  const known = locks();
  if (!known) return null;
  const { held = [] } = await known.query();
  return held.some((each) => each.name === name);
}
