'use client';

import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod';
import { leavableParts, type Part } from '@/lib/lesson/part';

export type LeftParts = Extract<Part, (typeof leavableParts)[number]>[];
const storedSchema = z.array(z.enum(leavableParts));
const key = 'wand-left-parts';

/** Which parts this presenter leaves out, remembered in this browser. */
export function useLeftParts(): [LeftParts, (left: LeftParts) => void] {
  const [left, setLeft] = useState<LeftParts>([]);
  useEffect(() => {
    try {
      const stored = storedSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'));
      if (stored.success) setLeft(stored.data);
    } catch {
      // What another program wrote there is nothing of ours.
    }
  }, []);
  const choose = useCallback((next: LeftParts) => {
    setLeft(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing forgets it with the page.
    }
  }, []);
  return [left, choose];
}
