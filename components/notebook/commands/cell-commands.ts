import type { Cell, WrittenKind } from '@/lib/notebook/cell';
import { joinTexts } from '@/lib/notebook/join-split';
import type { Command, CommandContext } from './command';

const isAtCell = ({ cell }: CommandContext) => cell !== null;
const ids = (cells: readonly Cell[]) => cells.map(({ id }) => id);
const mayConvert = (kind: WrittenKind) => (context: CommandContext) =>
  context.selected.some((cell) => cell.kind !== 'data' && cell.kind !== kind && !context.isWorking(cell.id));

/** The selected cells, or one with the cell below it, as in Jupyter. */
function toJoin({ selected, shown }: CommandContext): readonly Cell[] {
  const [only, ...others] = selected;
  if (!only || others.length > 0) return selected;
  return shown.slice(shown.indexOf(only)).slice(0, 2);
}

/** What becomes of cells as wholes. */
export const cellCommands = [
  {
    id: 'add-above',
    group: 'cells',
    bindings: [{ keys: 'a', where: 'cell' }],
    enabled: isAtCell,
    run: ({ selected, actions }) => selected[0] && actions.addAbove('question', selected[0].id),
  },
  {
    id: 'add-below',
    group: 'cells',
    bindings: [{ keys: 'b', where: 'cell' }],
    run: ({ selected, cells, actions }) =>
      actions.addCell('question', (selected.at(-1) ?? cells.at(-1))?.id ?? null),
  },
  {
    id: 'add-text-below',
    group: 'cells',
    bindings: [],
    run: ({ selected, cells, actions }) =>
      actions.addCell('text', (selected.at(-1) ?? cells.at(-1))?.id ?? null),
  },
  {
    id: 'add-data',
    group: 'cells',
    bindings: [],
    run: ({ selected, actions }) => actions.chooseData(selected.at(-1)?.id ?? null),
  },
  {
    id: 'delete',
    group: 'cells',
    bindings: [{ keys: 'd d', where: 'cell' }],
    enabled: isAtCell,
    run: ({ selected, actions }) => actions.deleteCells(ids(selected)),
  },
  {
    id: 'undo',
    group: 'cells',
    bindings: [
      { keys: 'z', where: 'cell', repeats: true },
      { keys: 'Mod+z', where: 'page', repeats: true },
    ],
    enabled: ({ canUndo }) => canUndo,
    run: ({ undo }) => undo(),
  },
  {
    id: 'redo',
    group: 'cells',
    bindings: [
      { keys: 'Shift+z', where: 'cell', repeats: true },
      { keys: 'Mod+Shift+z', where: 'page', repeats: true },
      { keys: 'Mod+y', where: 'page', repeats: true },
    ],
    enabled: ({ canRedo }) => canRedo,
    run: ({ redo }) => redo(),
  },
  {
    id: 'copy',
    group: 'cells',
    bindings: [
      { keys: 'c', where: 'cell' },
      { keys: 'Mod+c', where: 'cell', native: true },
    ],
    enabled: isAtCell,
    run: ({ selected, actions }) => actions.copyCells(ids(selected)),
  },
  {
    id: 'cut',
    group: 'cells',
    bindings: [
      { keys: 'x', where: 'cell' },
      { keys: 'Mod+x', where: 'cell', native: true },
    ],
    enabled: isAtCell,
    run: ({ selected, actions }) => actions.cutCells(ids(selected)),
  },
  {
    id: 'paste',
    group: 'cells',
    bindings: [
      { keys: 'v', where: 'cell' },
      { keys: 'Mod+v', where: 'cell', native: true },
    ],
    run: ({ selected, actions }) => actions.pasteCells('below', ids(selected)),
  },
  {
    id: 'paste-above',
    group: 'cells',
    bindings: [{ keys: 'Shift+v', where: 'cell' }],
    enabled: isAtCell,
    run: ({ selected, actions }) => actions.pasteCells('above', ids(selected)),
  },
  {
    id: 'duplicate',
    group: 'cells',
    bindings: [],
    enabled: isAtCell,
    run: ({ selected, actions }) => actions.duplicateCells(ids(selected)),
  },
  {
    id: 'move-up',
    group: 'cells',
    bindings: [{ keys: 'Mod+Shift+ArrowUp', where: 'cell', repeats: true }],
    enabled: ({ selected, cells }) => selected[0] !== undefined && selected[0] !== cells[0],
    run: ({ selected, actions }) => actions.moveCells(ids(selected), 'up'),
  },
  {
    id: 'move-down',
    group: 'cells',
    bindings: [{ keys: 'Mod+Shift+ArrowDown', where: 'cell', repeats: true }],
    enabled: ({ selected, cells }) => selected.length > 0 && selected.at(-1) !== cells.at(-1),
    run: ({ selected, actions }) => actions.moveCells(ids(selected), 'down'),
  },
  {
    id: 'to-text',
    group: 'cells',
    bindings: [{ keys: 'm', where: 'cell' }],
    enabled: mayConvert('text'),
    run: ({ selected, actions }) => actions.convertCells(ids(selected), 'text'),
  },
  {
    id: 'to-question',
    group: 'cells',
    bindings: [{ keys: 'y', where: 'cell' }],
    enabled: mayConvert('question'),
    run: ({ selected, actions }) => actions.convertCells(ids(selected), 'question'),
  },
  {
    id: 'join',
    group: 'cells',
    bindings: [{ keys: 'Shift+m', where: 'cell' }],
    enabled: (context) => joinTexts(toJoin(context)) !== null,
    run: (context) => context.actions.joinCells(ids(toJoin(context))),
  },
  {
    id: 'split',
    group: 'cells',
    bindings: [{ keys: 'Mod+Shift+-', where: 'writing' }],
  },
  {
    id: 'collapse',
    group: 'cells',
    bindings: [{ keys: 'o', where: 'cell' }],
    enabled: isAtCell,
    run: ({ selected, actions }) =>
      actions.collapseCells(
        ids(selected),
        selected.some((cell) => !cell.collapsed),
      ),
  },
  {
    id: 'collapse-all',
    group: 'cells',
    bindings: [],
    enabled: ({ cells }) => cells.some((cell) => !cell.collapsed),
    run: ({ cells, actions }) => actions.collapseCells(ids(cells), true),
  },
  {
    id: 'expand-all',
    group: 'cells',
    bindings: [],
    enabled: ({ cells }) => cells.some((cell) => cell.collapsed),
    run: ({ cells, actions }) => actions.collapseCells(ids(cells), false),
  },
] as const satisfies readonly Command[];
