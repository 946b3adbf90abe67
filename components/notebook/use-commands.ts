import { useEffect, useMemo, useRef } from 'react';
import { isComposing } from '@/components/editor/composing';
import type { CommandContext } from './commands/command';
import { type CommandId, commandOf, type ListedCommand } from './commands/command-list';
import { keyName } from './commands/keys';
import { type PressedAt, readKey } from './commands/read-key';

export type Commands = {
  /** What commands act on now. */
  context: () => CommandContext;
  /** Carries a command out; nothing where it does not fit. */
  run: (id: CommandId) => void;
  isEnabled: (command: ListedCommand) => boolean;
};

/** The commands of an open notebook, and their keys. Like the actions, the same object as long as it is open. */
export function useCommands(context: () => CommandContext): Commands {
  const latest = useRef(context);
  latest.current = context;
  const commands = useMemo((): Commands => {
    const isEnabled = (command: ListedCommand) =>
      command.run !== undefined && (command.enabled?.(latest.current()) ?? true);
    return {
      context: () => latest.current(),
      isEnabled,
      run: (id) => {
        const command = commandOf(id);
        if (isEnabled(command)) command.run?.(latest.current());
      },
    };
  }, []);

  useEffect(() => {
    let before: { key: string; cell: string | undefined } | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      const place = placeOf(event.target);
      if (!place || isComposing(event) || isModifier(event.key)) return;
      const cell = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined;
      const command = readKey(event, place, before?.cell === cell ? (before?.key ?? null) : null);
      before = command === null ? { key: keyName(event), cell } : null;
      if (command === null) return;
      // Also keeps the program editor's own meaning of the key from coming about.
      event.preventDefault();
      event.stopPropagation();
      commands.run(command.id);
    };
    // Before the program editor, which has other uses for some of these keys.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [commands]);

  return commands;
}

const isModifier = (key: string) => ['Shift', 'Control', 'Meta', 'Alt'].includes(key);

/** Null where keys are none of ours: in dialogs and menus. What brings keys of its own leaves us those that act anywhere. */
function placeOf(target: EventTarget | null): PressedAt | null {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return null;
  if (target.dataset.cell !== undefined) return 'cell';
  if (target.isContentEditable || target.closest('input, textarea, .monaco-editor, [data-own-keys]') !== null)
    return 'text';
  return 'page';
}
