import type { Command } from './command';

/** What is done with the notebook as a whole. */
export const notebookCommands = [
  {
    id: 'palette',
    group: 'notebook',
    bindings: [{ keys: 'Mod+k', where: 'anywhere' }],
    run: ({ open }) => open('palette'),
  },
  {
    id: 'find',
    group: 'notebook',
    bindings: [{ keys: 'Mod+f', where: 'anywhere' }],
    run: ({ open }) => open('find'),
  },
  {
    id: 'outline',
    group: 'notebook',
    bindings: [{ keys: 't', where: 'cell' }],
    run: ({ open }) => open('outline'),
  },
  {
    id: 'help',
    group: 'notebook',
    bindings: [
      { keys: '?', where: 'page' },
      { keys: 'F1', where: 'anywhere' },
    ],
    run: ({ open }) => open('help'),
  },
  {
    id: 'save',
    group: 'notebook',
    bindings: [
      { keys: 'Mod+s', where: 'anywhere' },
      { keys: 's', where: 'cell' },
    ],
    run: ({ save }) => save(),
  },
  {
    id: 'present',
    group: 'notebook',
    bindings: [{ keys: 'Mod+.', where: 'anywhere' }],
    run: ({ present }) => present(),
  },
  {
    id: 'history',
    group: 'notebook',
    bindings: [{ keys: 'h', where: 'cell' }],
    run: ({ open }) => open('history'),
  },
  { id: 'origin', group: 'notebook', bindings: [], run: ({ open }) => open('origin') },
  { id: 'bin', group: 'notebook', bindings: [], run: ({ open }) => open('bin') },
  { id: 'share', group: 'notebook', bindings: [], run: ({ open }) => open('share') },
  { id: 'connect-model', group: 'notebook', bindings: [], run: ({ open }) => open('models') },
  { id: 'import-questions', group: 'notebook', bindings: [], run: ({ open }) => open('questions') },
  { id: 'export-data', group: 'notebook', bindings: [], run: ({ open }) => open('data') },
  {
    id: 'export-wand',
    group: 'notebook',
    bindings: [],
    run: (context) => context.export('wand'),
  },
  {
    id: 'export-markdown',
    group: 'notebook',
    bindings: [],
    run: (context) => context.export('markdown'),
  },
  {
    id: 'export-ipynb',
    group: 'notebook',
    bindings: [],
    run: (context) => context.export('ipynb'),
  },
  {
    id: 'export-html',
    group: 'notebook',
    bindings: [],
    run: (context) => context.export('html'),
  },
  {
    id: 'export-module',
    group: 'notebook',
    bindings: [],
    run: (context) => context.export('module'),
  },
  {
    id: 'print',
    group: 'notebook',
    bindings: [],
    run: ({ print }) => print(),
  },
] as const satisfies readonly Command[];

/** What the program editor does by itself, listed for its keys. */
export const programCommands = [
  { id: 'complete', group: 'program', bindings: [{ keys: 'Ctrl+Space', where: 'program' }] },
  { id: 'tab-leaves', group: 'program', bindings: [{ keys: 'Ctrl+m', where: 'program' }] },
] as const satisfies readonly Command[];
