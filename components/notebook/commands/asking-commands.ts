import type { After } from '@/components/editor/run-keys';
import { hasProgram, runnable, unasked } from '../cell-lists';
import type { Command, CommandContext } from './command';

/** Asks a question, renders a text; several selected cells each by what they are. */
function carryOn({ cell, selected, actions }: CommandContext, after: After) {
  if (!cell) return;
  if (selected.length > 1) actions.runMany(selected.map(({ id }) => id));
  else if (cell.kind === 'text') actions.leave(cell.id, after);
  else actions.ask(cell.id, after);
}

const canRun = ({ cell, isWorking }: CommandContext) =>
  cell?.kind === 'question' && hasProgram(cell) && !isWorking(cell.id);
const canAsk = ({ cell, isWorking }: CommandContext) => cell?.kind === 'question' && !isWorking(cell.id);
const isAtCell = ({ cell }: CommandContext) => cell !== null;

const cellsAbove = ({ cells, cell }: CommandContext) =>
  cell === null ? [] : cells.slice(0, cells.indexOf(cell));
const cellsFrom = ({ cells, cell }: CommandContext) =>
  cell === null ? [] : cells.slice(cells.indexOf(cell));

/** Asking a model, and running programs without one. */
export const askingCommands = [
  {
    id: 'ask-next',
    group: 'asking',
    bindings: [
      { keys: 'Shift+Enter', where: 'cell' },
      { keys: 'Shift+Enter', where: 'writing' },
    ],
    enabled: isAtCell,
    run: (context) => carryOn(context, 'next'),
  },
  {
    id: 'ask-stay',
    group: 'asking',
    bindings: [
      { keys: 'Mod+Enter', where: 'cell' },
      { keys: 'Mod+Enter', where: 'writing' },
    ],
    enabled: isAtCell,
    run: (context) => carryOn(context, 'stay'),
  },
  {
    id: 'ask-insert',
    group: 'asking',
    bindings: [
      { keys: 'Alt+Enter', where: 'cell' },
      { keys: 'Alt+Enter', where: 'writing' },
    ],
    enabled: isAtCell,
    run: (context) => carryOn(context, 'insert'),
  },
  {
    id: 'ask-again',
    group: 'asking',
    bindings: [{ keys: 'g', where: 'cell' }],
    enabled: canAsk,
    run: ({ cell, actions }) => cell && actions.ask(cell.id, 'stay'),
  },
  {
    id: 'change-program',
    group: 'asking',
    bindings: [{ keys: 'Mod+Shift+e', where: 'anywhere' }],
    enabled: canRun,
    run: ({ cell, actions }) => cell && actions.go(cell.id, 'change'),
  },
  {
    id: 'run-next',
    group: 'asking',
    bindings: [{ keys: 'Shift+Enter', where: 'program' }],
    enabled: canRun,
    run: ({ cell, actions }) => cell && actions.run(cell.id, 'next'),
  },
  {
    id: 'run-stay',
    group: 'asking',
    bindings: [{ keys: 'Mod+Enter', where: 'program' }],
    enabled: canRun,
    run: ({ cell, actions }) => cell && actions.run(cell.id, 'stay'),
  },
  {
    id: 'run-insert',
    group: 'asking',
    bindings: [{ keys: 'Alt+Enter', where: 'program' }],
    enabled: canRun,
    run: ({ cell, actions }) => cell && actions.run(cell.id, 'insert'),
  },
  {
    id: 'ask-all',
    group: 'asking',
    bindings: [],
    enabled: ({ cells }) => unasked(cells).length > 0,
    run: ({ cells, actions }) => actions.solving?.askAll(unasked(cells)),
  },
  {
    id: 'run-all',
    group: 'asking',
    bindings: [],
    enabled: ({ cells }) => runnable(cells).length > 0,
    run: ({ cells, actions }) => actions.solving?.runAll(runnable(cells)),
  },
  {
    id: 'run-above',
    group: 'asking',
    bindings: [],
    enabled: (context) => runnable(cellsAbove(context)).length > 0,
    run: ({ cell, actions }) => cell && actions.runBeside(cell.id, 'above'),
  },
  {
    id: 'run-from-here',
    group: 'asking',
    bindings: [],
    enabled: (context) => runnable(cellsFrom(context)).length > 0,
    run: ({ cell, actions }) => cell && actions.runBeside(cell.id, 'from'),
  },
  {
    id: 'stop',
    group: 'asking',
    bindings: [{ keys: 'i i', where: 'cell' }],
    enabled: ({ selected, isWorking }) => selected.some(({ id }) => isWorking(id)),
    run: ({ selected, actions }) => {
      for (const { id } of selected) actions.stop(id);
    },
  },
  {
    id: 'stop-all',
    group: 'asking',
    bindings: [],
    enabled: ({ working }) => working > 0,
    run: ({ actions }) => actions.solving?.stopAll(),
  },
] as const satisfies readonly Command[];
