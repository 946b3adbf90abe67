/**
 * Remembers what `ask` found for each key for as long as `msFor` says of it, and asks once for all who wait at the
 * same time. `ask` must not reject.
 */
export function remembered<Key, Value>(
  ask: (key: Key) => Promise<Value>,
  msFor: (value: Value) => number,
  now: () => number = Date.now,
): (key: Key) => Promise<Value> {
  const known = new Map<Key, { value: Promise<Value>; until: number }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined && now() < found.until) return found.value;
    const entry = { value: ask(key), until: Number.POSITIVE_INFINITY };
    known.set(key, entry);
    void entry.value.then((value) => {
      entry.until = now() + msFor(value);
    });
    return entry.value;
  };
}
