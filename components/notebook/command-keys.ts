/** What a key means while a cell as a whole has the focus (command mode). */
export type Command =
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'enter'
  | 'edit-program'
  | 'add-above'
  | 'add-below'
  | 'delete'
  | 'undo'
  | 'redo'
  | 'to-text'
  | 'to-question'
  | 'move-up'
  | 'move-down'
  | 'stop'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'ask-again'
  | 'run-stay'
  | 'run-next'
  | 'run-insert'
  | 'help';

type Key = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** Keys that act only when they are pressed twice in a row. */
const doubled: Record<string, Command> = { d: 'delete', i: 'stop' };

const single: Record<string, Command> = {
  arrowup: 'up',
  k: 'up',
  arrowdown: 'down',
  j: 'down',
  home: 'first',
  end: 'last',
  enter: 'enter',
  e: 'edit-program',
  a: 'add-above',
  b: 'add-below',
  z: 'undo',
  m: 'to-text',
  y: 'to-question',
  c: 'copy',
  x: 'cut',
  v: 'paste',
  g: 'ask-again',
  '?': 'help',
};

/**
 * The command of a key, given the key pressed before it; null for keys that are not ours.
 * Follows Jupyter's command mode; see the shortcuts dialog.
 */
export function commandOf(event: Key, before: string | null): Command | null {
  const key = event.key.toLowerCase();
  const command = event.ctrlKey || event.metaKey;
  if (command && event.shiftKey && !event.altKey) {
    if (key === 'arrowup') return 'move-up';
    if (key === 'arrowdown') return 'move-down';
    return null;
  }
  if (key === 'enter') {
    if (command) return 'run-stay';
    if (event.shiftKey) return 'run-next';
    if (event.altKey) return 'run-insert';
  }
  if (command || event.altKey) return null;
  if (event.shiftKey) return key === 'z' ? 'redo' : key === '?' ? 'help' : null;
  if (Object.hasOwn(doubled, key)) return before === key ? (doubled[key] ?? null) : null;
  return Object.hasOwn(single, key) ? (single[key] ?? null) : null;
}
