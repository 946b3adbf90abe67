/**
 * Keys as the command list writes them: names joined by "+", "Mod" for Ctrl or, on a Mac, Cmd; a space between
 * two keys that are pressed one after the other: "Shift+Enter", "Mod+Shift+ArrowUp", "d d", "?".
 */
export type KeyPress = {
  key: string;
  code?: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
};

/** Whether a press is this key. Doubled keys ("d d") are told apart by the caller: here the last one counts. */
export function isKey(press: KeyPress, keys: string): boolean {
  const parts = (keys.split(' ').at(-1) ?? '').split('+');
  const wanted = (parts.at(-1) ?? '').toLowerCase();
  const shift = parts.includes('Shift');
  // Where a sign stands on the keyboard, and whether it takes Shift, is the layout's business.
  const isSign = wanted.length === 1 && !/[a-z]/.test(wanted);
  return (
    keyName(press) === wanted &&
    (press.ctrlKey || press.metaKey) === parts.includes('Mod') &&
    press.altKey === parts.includes('Alt') &&
    (isSign || press.shiftKey === shift)
  );
}

/** A press by its letter; on keyboards without Latin letters by the place where the letter would be. */
export function keyName({ key, code }: KeyPress): string {
  const latin = /^[\u0020-\u007e]+$/.test(key);
  const letter = /^Key([A-Z])$/.exec(code ?? '')?.[1];
  return (latin || letter === undefined ? key : letter).toLowerCase();
}

export const isDoubled = (keys: string): boolean => keys.includes(' ');

const arrows: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };
const mac: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Escape: 'Esc' };
const others: Record<string, string> = { Mod: 'Ctrl', Escape: 'Esc' };

/** As people read them: "Ctrl+Shift+↑", "D D"; on a Mac "⌘⇧↑". */
export function shownKeys(keys: string, onMac: boolean): string {
  const names = onMac ? mac : others;
  const one = (part: string) =>
    names[part] ?? arrows[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  return keys
    .split(' ')
    .map((press) =>
      press
        .split('+')
        .map(one)
        .join(onMac ? '' : '+'),
    )
    .join(' ');
}
