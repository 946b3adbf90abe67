'use client';

import { useCallback, useEffect, useState } from 'react';
import { back, firstPlace, forward, lastPlace, type Place, type Slide } from './slides';

const sizes = [1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
const usualSize = 4;

export type Presenter = {
  place: Place;
  /** How much larger than on the page the type is. */
  scale: number;
  black: boolean;
  forward: () => void;
  back: () => void;
  larger: () => void;
  smaller: () => void;
  leave: () => void;
};

/** Keys of keyboards and clickers: a clicker sends Page Up and Page Down, some send the arrows, F5, b or a full stop. */
export function usePresenter(slides: readonly Slide[], start: number, leave: () => void): Presenter {
  const [place, setPlace] = useState<Place>({
    ...firstPlace,
    slide: Math.min(start, Math.max(0, slides.length - 1)),
  });
  const [size, setSize] = useState<number>(usualSize);
  const [black, setBlack] = useState(false);
  const goForward = useCallback(() => setPlace((here) => forward(slides, here)), [slides]);
  const goBack = useCallback(() => setPlace((here) => back(slides, here)), [slides]);
  const resize = useCallback(
    (by: number) => setSize((now) => Math.max(0, Math.min(sizes.length - 1, now + by))),
    [],
  );

  useEffect(() => {
    const actions = new Map<string, () => void>([
      ['ArrowRight', goForward],
      ['ArrowDown', goForward],
      ['PageDown', goForward],
      [' ', goForward],
      ['Enter', goForward],
      ['ArrowLeft', goBack],
      ['ArrowUp', goBack],
      ['PageUp', goBack],
      ['Backspace', goBack],
      ['Home', () => setPlace(firstPlace)],
      ['End', () => setPlace(lastPlace(slides))],
      ['+', () => resize(1)],
      ['=', () => resize(1)],
      ['-', () => resize(-1)],
      ['b', () => setBlack((now) => !now)],
      ['.', () => setBlack((now) => !now)],
      ['f', toggleFullscreen],
      ['Escape', leave],
    ]);
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const onControl = event.target instanceof HTMLElement && event.target.closest('button, a') !== null;
      if (onControl && (event.key === ' ' || event.key === 'Enter')) return;
      // A clicker still turns the slides while a part of one has keys of its own.
      const inOwnKeys =
        event.target instanceof HTMLElement && event.target.closest('[data-own-keys]') !== null;
      if (inOwnKeys && !/^(?:Page|Escape)/.test(event.key)) return;
      const action = actions.get(event.key);
      if (!action) return;
      event.preventDefault();
      if (event.key !== 'b' && event.key !== '.') setBlack(false);
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [slides, goForward, goBack, resize, leave]);

  return {
    place,
    scale: sizes[size] ?? 1,
    black,
    forward: goForward,
    back: goBack,
    larger: () => resize(1),
    smaller: () => resize(-1),
    leave,
  };
}

function toggleFullscreen() {
  // Browsers refuse full screen on phones and in some frames; presenting goes on without.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  else void document.documentElement.requestFullscreen?.().catch(() => {});
}
