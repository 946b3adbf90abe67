import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** The height of a row of a long table, as trace.css has it, in CSS pixels. */
const rowHeight = 32;
/** On the server, and until the table has a height, its first rows stand for it. */
const firstHeight = 448;

/** Which rows of a long table are in sight, and how high those above and below them would be. */
export function useRowWindow(place: RefObject<HTMLElement | null>, count: number) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => place.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialRect: { width: 600, height: firstHeight },
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    rows: items.map(({ index }) => index),
    before: first?.start ?? 0,
    after: last ? virtualizer.getTotalSize() - last.end : 0,
  };
}
