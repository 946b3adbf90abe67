/**
 * What a presenter can do, and by which keys. Those of clickers are among them: most send Page Up and Page Down, some
 * the arrows, and b or a full stop for a black screen. The help sheet is made from this list.
 */
export const presentCommands = [
  { id: 'forward', keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'] },
  { id: 'back', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'] },
  { id: 'first', keys: ['Home'] },
  { id: 'last', keys: ['End'] },
  { id: 'larger', keys: ['+', '='] },
  { id: 'smaller', keys: ['-'] },
  { id: 'pointer', keys: ['l'] },
  { id: 'draw', keys: ['d'] },
  { id: 'wipe', keys: ['w'] },
  { id: 'black', keys: ['b', '.'] },
  { id: 'parts', keys: ['o'] },
  { id: 'speaker', keys: ['s'] },
  { id: 'room', keys: ['r'] },
  { id: 'spread', keys: ['g'] },
  { id: 'fullscreen', keys: ['f'] },
  { id: 'help', keys: ['?'] },
  { id: 'leave', keys: ['Escape'] },
] as const;

export type PresentCommand = (typeof presentCommands)[number]['id'];

/** The command of a key; undefined for a key that has none. */
export const commandOfKey = (key: string): PresentCommand | undefined =>
  presentCommands.find(({ keys }) => keys.some((each) => each === key))?.id;
