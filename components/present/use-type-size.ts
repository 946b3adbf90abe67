'use client';

import { useCallback, useState } from 'react';

const sizes = [1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
const usual = 4;

/** How much larger than on the page the type is, in steps. */
export function useTypeSize() {
  const [size, setSize] = useState<number>(usual);
  const resize = useCallback(
    (by: number) => setSize((now) => Math.max(0, Math.min(sizes.length - 1, now + by))),
    [],
  );
  return { scale: sizes[size] ?? 1, resize };
}
