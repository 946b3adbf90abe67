import { useState } from 'react';
import type { Pointed } from '@/lib/understand/origin-links';

/** What a mark needs so that hovering, the keyboard and a tap all point at it. */
export type PointingProps = {
  onPointerEnter: (event: { pointerType: string }) => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onClick: () => void;
};

export type Pointing = { pointed: Pointed | null; propsFor: (target: Pointed) => PointingProps };

/** What the reader points at: the mouse for as long as it is there, else what was last focused or tapped. */
export function usePointing(): Pointing {
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const [kept, setKept] = useState<Pointed | null>(null);
  return {
    pointed: hovered ?? kept,
    propsFor: (target) => ({
      onPointerEnter: ({ pointerType }) => {
        if (pointerType === 'mouse') setHovered(target);
      },
      onPointerLeave: () => setHovered(null),
      onFocus: () => setKept(target),
      // Not every browser gives a button the focus when it is tapped.
      onClick: () => setKept(target),
    }),
  };
}
