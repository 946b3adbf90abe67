import { useRef } from 'react';

/** A value as it was when `held` last was false: what nobody looks at need not be drawn again. */
export function useHeldWhile<T>(held: boolean, value: T): T {
  const last = useRef(value);
  if (!held) last.current = value;
  return last.current;
}
