/** What a pressed Enter asks for: run and stay, go on to the next cell, or insert a cell below. */
export type After = 'stay' | 'next' | 'insert';

type EnterKey = {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
};

/** Shift+Enter, Ctrl or Cmd+Enter, Alt+Enter; null for every other key. Composition is the caller's to check. */
export function afterOf(event: EnterKey): After | null {
  if (event.key !== 'Enter') return null;
  const command = event.ctrlKey || event.metaKey;
  if (event.shiftKey && !command && !event.altKey) return 'next';
  if (command && !event.shiftKey && !event.altKey) return 'stay';
  if (event.altKey && !command && !event.shiftKey) return 'insert';
  return null;
}

/** Ctrl or Cmd+Shift+minus, which keyboards write in several ways. */
export const isSplitKey = (event: EnterKey & { code: string }): boolean =>
  event.shiftKey &&
  !event.altKey &&
  (event.ctrlKey || event.metaKey) &&
  (event.code === 'Minus' || event.key === '-' || event.key === '_');
