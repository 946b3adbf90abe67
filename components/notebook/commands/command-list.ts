import { askingCommands } from './asking-commands';
import { cellCommands } from './cell-commands';
import type { Command, CommandGroup } from './command';
import { movingCommands } from './moving-commands';
import { notebookCommands, programCommands } from './notebook-commands';

const all = [
  ...askingCommands,
  ...movingCommands,
  ...cellCommands,
  ...notebookCommands,
  ...programCommands,
] as const;

export type CommandId = (typeof all)[number]['id'];
export type ListedCommand = Command & { id: CommandId };

/** Everything that can be done in a notebook: the keys, the palette, the help and the README's table come from here. */
export const commandList: readonly ListedCommand[] = all;

export const commandGroups: readonly CommandGroup[] = ['asking', 'moving', 'cells', 'notebook', 'program'];

const byId = new Map<string, ListedCommand>(commandList.map((command) => [command.id, command]));

export function commandOf(id: CommandId): ListedCommand {
  const command = byId.get(id);
  if (!command) throw new Error(`There is no command ${id}.`);
  return command;
}
