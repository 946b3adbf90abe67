import type { ExportFormat } from '@/components/share/export-notebook';
import type { Cell } from '@/lib/notebook/cell';
import type { NotebookActions } from '../notebook-actions';

/**
 * Where a key acts. `cell`: a cell as a whole has the focus. `page`: everywhere but in text. `anywhere`: also in
 * text and programs. `writing` (a question's or a text's field) and `program` are read by the field and by the
 * editor themselves; a test holds them to this list.
 */
export type Where = 'cell' | 'page' | 'anywhere' | 'writing' | 'program';

export type Binding = {
  keys: string;
  where: Where;
  /** A held key acts again and again. */
  repeats?: boolean;
  /** The browser's own event (copy, cut, paste) carries it; the key itself is left alone. */
  native?: boolean;
};

export type CommandGroup = 'asking' | 'cells' | 'moving' | 'notebook' | 'program';

/** The parts of the notebook's page that open and close. */
export type Panel =
  | 'palette'
  | 'help'
  | 'find'
  | 'outline'
  | 'share'
  | 'models'
  | 'bin'
  | 'history'
  | 'origin'
  | 'questions'
  | 'data';

/** What a command acts on, read when it is carried out. */
export type CommandContext = {
  cells: readonly Cell[];
  /** Those of them that are not filtered away. */
  shown: readonly Cell[];
  /** Where the person is; null before any cell was entered. */
  cell: Cell | null;
  /** The cells that a command on cells acts on, in order: the selected ones, or the one where the person is. */
  selected: readonly Cell[];
  isWorking: (id: string) => boolean;
  /** How many cells work or wait. */
  working: number;
  canUndo: boolean;
  canRedo: boolean;
  actions: NotebookActions;
  undo: () => void;
  redo: () => void;
  save: () => void;
  present: () => void;
  export: (format: ExportFormat) => void;
  print: () => void;
  open: (panel: Panel) => void;
};

/** One thing that a person can do. Its wording is `commands.<id>` in the message catalogue. */
export type Command = {
  id: string;
  group: CommandGroup;
  bindings: readonly Binding[];
  /** Left out: always. */
  enabled?: (context: CommandContext) => boolean;
  /** Left out: the program editor's own, listed for its key. */
  run?: (context: CommandContext) => void;
};
