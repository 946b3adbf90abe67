import type { Command, CommandContext } from './command';

const isAtCell = ({ cell }: CommandContext) => cell !== null;

/** The cell a number of steps away. */
const away = ({ shown, cell }: CommandContext, steps: number) =>
  cell === null ? undefined : shown[shown.indexOf(cell) + steps];

function go(context: CommandContext, steps: number) {
  const to = away(context, steps);
  if (to) context.actions.go(to.id, 'frame');
}

function extend(context: CommandContext, steps: number) {
  const to = away(context, steps);
  if (to) context.actions.extendTo(to.id);
}

/** Where the person is and which cells are selected. */
export const movingCommands = [
  {
    id: 'edit',
    group: 'moving',
    bindings: [{ keys: 'Enter', where: 'cell' }],
    enabled: isAtCell,
    run: ({ cell, actions }) => cell && actions.go(cell.id, cell.kind === 'data' ? 'frame' : cell.kind),
  },
  {
    id: 'edit-program',
    group: 'moving',
    bindings: [{ keys: 'e', where: 'cell' }],
    enabled: ({ cell, isWorking }) => cell?.kind === 'question' && !isWorking(cell.id),
    run: ({ cell, actions }) => cell && actions.go(cell.id, 'program'),
  },
  {
    id: 'to-cell',
    group: 'moving',
    bindings: [
      { keys: 'Escape', where: 'writing' },
      { keys: 'Escape', where: 'program' },
      // With several cells selected it leaves the one where the person is.
      { keys: 'Escape', where: 'cell' },
    ],
    enabled: isAtCell,
    run: ({ cell, actions }) => cell && actions.go(cell.id, 'frame'),
  },
  {
    id: 'up',
    group: 'moving',
    bindings: [
      { keys: 'ArrowUp', where: 'cell', repeats: true },
      { keys: 'k', where: 'cell', repeats: true },
    ],
    enabled: isAtCell,
    run: (context) => go(context, -1),
  },
  {
    id: 'down',
    group: 'moving',
    bindings: [
      { keys: 'ArrowDown', where: 'cell', repeats: true },
      { keys: 'j', where: 'cell', repeats: true },
    ],
    enabled: isAtCell,
    run: (context) => go(context, 1),
  },
  {
    id: 'first',
    group: 'moving',
    bindings: [{ keys: 'Home', where: 'cell' }],
    enabled: ({ shown }) => shown.length > 0,
    run: ({ shown, actions }) => shown[0] && actions.go(shown[0].id, 'frame'),
  },
  {
    id: 'last',
    group: 'moving',
    bindings: [{ keys: 'End', where: 'cell' }],
    enabled: ({ shown }) => shown.length > 0,
    run: ({ shown, actions }) => {
      const last = shown.at(-1);
      if (last) actions.go(last.id, 'frame');
    },
  },
  {
    id: 'extend-up',
    group: 'moving',
    bindings: [
      { keys: 'Shift+ArrowUp', where: 'cell', repeats: true },
      { keys: 'Shift+k', where: 'cell', repeats: true },
    ],
    enabled: isAtCell,
    run: (context) => extend(context, -1),
  },
  {
    id: 'extend-down',
    group: 'moving',
    bindings: [
      { keys: 'Shift+ArrowDown', where: 'cell', repeats: true },
      { keys: 'Shift+j', where: 'cell', repeats: true },
    ],
    enabled: isAtCell,
    run: (context) => extend(context, 1),
  },
  {
    id: 'select-all',
    group: 'moving',
    bindings: [{ keys: 'Mod+a', where: 'cell' }],
    enabled: ({ shown }) => shown.length > 0,
    run: ({ shown, actions }) => {
      const [first, last] = [shown[0], shown.at(-1)];
      if (first && last) actions.select(first.id, last.id);
    },
  },
] as const satisfies readonly Command[];
