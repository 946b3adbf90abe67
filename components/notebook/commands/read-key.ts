import { commandList, type ListedCommand } from './command-list';
import { isDoubled, isKey, type KeyPress, keyName } from './keys';

/** Where a press happened: on a cell as a whole, in text, or elsewhere on the page. */
export type PressedAt = 'cell' | 'text' | 'page';

const reach = { cell: ['cell'], page: ['cell', 'page'], anywhere: ['cell', 'page', 'text'] } as const;

/**
 * The command of a press, given the key pressed just before it at the same place; null for keys that are not ours.
 * Presses of an input method are the caller's to leave out.
 */
export function readKey(
  press: KeyPress & { repeat?: boolean },
  at: PressedAt,
  before: string | null,
): ListedCommand | null {
  for (const command of commandList) {
    for (const { keys, where, native = false, repeats = false } of command.bindings) {
      if (native || where === 'writing' || where === 'program') continue;
      if (!reach[where].some((place) => place === at) || !isKey(press, keys)) continue;
      if (press.repeat && !repeats) continue;
      if (isDoubled(keys) && before !== keyName(press)) continue;
      return command;
    }
  }
  return null;
}
