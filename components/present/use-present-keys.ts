'use client';

import { useEffect, useRef } from 'react';
import { keyName } from '@/components/notebook/commands/keys';
import { commandOfKey, type PresentCommand } from './present-commands';

/** Carries out the presenter's keys. */
export function usePresentKeys(run: (command: PresentCommand) => void) {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      // A dialog keeps all of its keys.
      if (target?.closest('[role="dialog"], [role="menu"]')) return;
      const command = commandOfKey(event.key) ?? commandOfKey(keyName(event));
      if (!command || isOwnKey(target, event.key)) return;
      event.preventDefault();
      // Out of a part with keys of its own first, and out of the presentation only then.
      if (command === 'leave' && target?.closest(ownKeys)) return target.blur();
      latest.current(command);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const ownKeys = '[data-own-keys], input, textarea, select';

/** Whether the key means something to what has the focus. A clicker's Page keys always turn the slides. */
function isOwnKey(target: HTMLElement | null, key: string): boolean {
  if (target === null || /^(?:Page|Escape)/.test(key)) return false;
  if (target instanceof HTMLInputElement && target.type === 'range') return movesSlider(target, key);
  const presses = key === ' ' || key === 'Enter';
  return (presses && target.closest('button, a, summary') !== null) || target.closest(ownKeys) !== null;
}

/** The arrows move a slider to its end; from there they turn the slides again. */
function movesSlider({ value, min, max }: HTMLInputElement, key: string): boolean {
  if (key === 'ArrowRight' || key === 'ArrowUp') return value !== max;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return value !== min;
  return key === 'Home' || key === 'End';
}
