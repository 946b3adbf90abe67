'use client';

import { memo } from 'react';
import { roomFor } from '@/components/lists/add-questions';
import { DataDialog } from '@/components/lists/data-dialog';
import { QuestionDialog } from '@/components/lists/question-dialog';
import { fileName } from '@/components/share/export-notebook';
import { ShareDialog } from '@/components/share/share-dialog';
import type { ListedQuestion } from '@/lib/notebook/lists/question-list';
import type { Notebook } from '@/lib/notebook/notebook';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import type { Conflict } from '@/lib/saving/saver-view';
import { CellBinDialog } from './cell-bin-dialog';
import { CommandPalette } from './command-palette';
import type { Panel } from './commands/command';
import { ConflictDialog } from './conflict-dialog';
import { HelpSheet } from './help-sheet';
import { HistoryDialog } from './history/history-dialog';
import { OriginDialog } from './history/origin-dialog';
import { ProviderDialog } from './provider-dialog';
import type { Commands } from './use-commands';

export type OpenDialog = Panel | 'conflicts';

type NotebookDialogsProps = {
  notebookId: string;
  session: NotebookSession | null;
  commands: Commands;
  /** The one that is open. */
  open: OpenDialog | null;
  onOpenChange: (open: OpenDialog | null) => void;
  conflicts: readonly Conflict[];
  onConnected: (model: string) => void;
  onForgotten: () => void;
  onRestored: (cellId: string) => void;
  notebook: Notebook;
  onQuestions: (questions: ListedQuestion[]) => void;
  onVersionRestored: (what: 'version' | 'cell') => void;
};

/** Whatever opens above the notebook. */
export const NotebookDialogs = memo(function NotebookDialogs(props: NotebookDialogsProps) {
  const { open, session } = props;
  const dialog = (name: OpenDialog) => ({
    open: open === name,
    onOpenChange: (opened: boolean) => props.onOpenChange(opened ? name : null),
  });
  const beforeShare = async () => {
    await session?.saver.flush();
    return session?.saver.view().status === 'saved';
  };
  return (
    <>
      <ShareDialog
        notebookId={props.notebookId}
        cells={props.notebook.cells}
        beforeShare={beforeShare}
        {...dialog('share')}
      />
      <ProviderDialog {...dialog('models')} onConnected={props.onConnected} onForgotten={props.onForgotten} />
      <ConflictDialog
        {...dialog('conflicts')}
        conflicts={props.conflicts}
        onResolve={(id, choice) => session?.saver.resolve(id, choice)}
      />
      <CellBinDialog
        {...dialog('bin')}
        notebookId={props.notebookId}
        session={session}
        onRestored={props.onRestored}
      />
      <HistoryDialog
        {...dialog('history')}
        notebookId={props.notebookId}
        session={session}
        now={props.notebook}
        onRestored={props.onVersionRestored}
      />
      <OriginDialog
        {...dialog('origin')}
        notebookId={props.notebookId}
        session={session}
        now={props.notebook}
        onRestored={() => props.onVersionRestored('cell')}
      />
      <QuestionDialog
        {...dialog('questions')}
        room={roomFor(props.notebook)}
        onQuestions={props.onQuestions}
      />
      <DataDialog {...dialog('data')} cells={props.notebook.cells} name={fileName(props.notebook.title)} />
      <HelpSheet {...dialog('help')} />
      <CommandPalette {...dialog('palette')} commands={props.commands} />
    </>
  );
});
