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
      const pressing = event.key === ' ' || event.key === 'Enter';
      if (pressing && target?.closest('button, a, summary, input, select')) return;
      // A clicker still turns the slides while a part of one has keys of its own; a dialog keeps all of them.
      if (target?.closest('[role="dialog"], [role="menu"]')) return;
      const own = target?.closest('[data-own-keys], input, textarea, select') ?? null;
      if (own !== null && !/^(?:Page|Escape)/.test(event.key)) return;
      const command = commandOfKey(event.key) ?? commandOfKey(keyName(event));
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
