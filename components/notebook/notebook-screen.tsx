'use client';

import { useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DropData } from '@/components/data/drop-data';
import { useTakeData } from '@/components/data/use-take-data';
import { addQuestions } from '@/components/lists/add-questions';
import { ScoreBar } from '@/components/lists/score-bar';
import { useCellFilter } from '@/components/lists/use-cell-filter';
import type { Theme } from '@/components/shell/theme';
import { useToast } from '@/components/ui/toast';
import { useHeldWhile } from '@/components/ui/use-held-while';
import type { StudentCopy } from '@/lib/net/handouts-api';
import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import type { ListedQuestion } from '@/lib/notebook/lists/question-list';
import { maxCells } from '@/lib/notebook/notebook';
import type { Transport } from '@/lib/saving/transport';
import { AddBar } from './add-bar';
import { runnable, unasked } from './cell-lists';
import { CompareScore } from './compare-score';
import { EmptyNotebook } from './empty-notebook';
import { FindBar } from './find/find-bar';
import { useFind } from './find/use-find';
import { NotebookActionsContext, useWorkCount } from './notebook-actions';
import { NotebookBar } from './notebook-bar';
import { NotebookCells } from './notebook-cells';
import { NotebookDialogs, type OpenDialog } from './notebook-dialogs';
import { NotebookHeader } from './notebook-header';
import { NotebookTitle } from './notebook-title';
import { Outline } from './outline';
import { selectedCells, usePlace } from './place';
import { SelectionBar } from './selection-bar';
import { useActions } from './use-actions';
import { useAnnouncedEvents } from './use-announced-events';
import { useAnnouncer } from './use-announcer';
import { useBarActions } from './use-bar-actions';
import { useClipboardEvents } from './use-clipboard-events';
import { useCommands } from './use-commands';
import { useExplainingHere } from './use-explaining-here';
import { useFirstQuestion } from './use-first-question';
import { useModelRule } from './use-model-rule';
import { useModels } from './use-models';
import { useNotPasted } from './use-not-pasted';
import { useNotebook } from './use-notebook';
import { useOutline } from './use-outline';
import { usePageActions } from './use-page-actions';
import { useSaving } from './use-saving';
import { useSolving } from './use-solving';

type NotebookScreenProps = {
  loaded: LoadedNotebook;
  transport?: Transport;
  theme: Theme;
  /** It is a student's copy of a handout. */
  copy?: StudentCopy | null;
};

/** A notebook being edited. Opening it runs nothing, asks no model and fetches nothing but the page's own parts. */
export function NotebookScreen({ loaded, transport, theme, copy: was = null }: NotebookScreenProps) {
  const t = useTranslations('notebook');
  const shell = useTranslations('shell');
  const history = useTranslations('history');
  const lists = useTranslations('lists');
  const toast = useToast();
  const { view, session } = useNotebook(loaded, transport);
  const { notebook } = view;
  const saving = useSaving(session);
  const models = useModels();
  const places = usePlace();
  const { announce, region } = useAnnouncer();
  const notPasted = useNotPasted();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [empty, setEmpty] = useState<string | null>(null);
  const model = notebook.model ?? models.fallback;
  const { copy, ruled } = useModelRule(loaded.id, was, models);
  const solving = useSolving({ session, ruled, model: () => model, onEvent: useAnnouncedEvents(announce) });
  const working = useWorkCount(solving);
  const filter = useCellFilter(notebook.cells, places.place?.id ?? null);
  const { isHidden } = filter;
  const actions = useActions({
    isHidden,
    session,
    solving,
    places,
    onEmptyQuestion: setEmpty,
    onDeleted: (count, run) => toast(t('deleted', { count }), { label: shell('undo'), run }),
    onCopied: (count) => toast(t('copied', { count })),
    onNotPasted: (problem) => toast(notPasted(problem)),
    onFull: () => toast(t('full', { count: maxCells })),
    mayAsk: ruled.rule === 'on',
    openModels: () => setDialog('models'),
    onChooseData: (after) => data.choose(after),
    onTable: (text, after) => data.takeText(text, after),
  });
  const data = useTakeData(useCallback(() => actions, [actions]));
  const { save, present, print, exportAs } = usePageActions(loaded.id, session);
  const outline = useOutline(actions);
  const commands = useCommands(() => {
    const now = session?.view() ?? view;
    const { cells } = now.notebook;
    const shown = cells.filter((cell) => !isHidden(cell.id));
    return {
      cells,
      shown,
      cell: cells.find((cell) => cell.id === places.place?.id) ?? null,
      selected: selectedCells(shown, places.place),
      isWorking: (id) => (solving?.work(id) ?? null) !== null,
      working: solving?.count() ?? 0,
      canUndo: now.canUndo,
      canRedo: now.canRedo,
      actions,
      undo: () => session?.undo(),
      redo: () => session?.redo(),
      save,
      present,
      export: exportAs,
      print,
      open: (panel) => {
        if (panel === 'find') find.open();
        else if (panel === 'outline') outline.toggle();
        else setDialog(panel);
      },
    };
  });
  const find = useFind({ cells: notebook.cells, place: places.place, actions });
  const askListed = useCallback((ids: string[]) => solving?.askAll(ids), [solving]);
  const openModels = useCallback(() => setDialog('models'), []);
  const explaining = useExplainingHere(session, ruled, model, openModels);
  const openData = useCallback(() => setDialog('data'), []);
  const selectedIds = useCallback(() => commands.context().selected.map(({ id }) => id), [commands]);
  useClipboardEvents(actions, selectedIds, data.takeFiles);
  const { cells } = notebook;

  const onHeader = useMemo(
    () => ({
      onUndo: () => session?.undo(),
      onRedo: () => session?.redo(),
      onStopAll: () => solving?.stopAll(),
      onResolve: () => setDialog('conflicts'),
      onRetry: () => void session?.saver.flush(),
      onShare: () => setDialog('share'),
      onPresent: present,
      onPrint: print,
      onExport: exportAs,
      onFind: () => commands.run('find'),
      onOutline: () => commands.run('outline'),
      onOpen: setDialog,
    }),
    [session, solving, commands, present, print, exportAs],
  );
  const onBar = useBarActions(session, solving, openModels);
  const chooseModel = onBar.onChoose;
  const reloadModels = models.reload;
  const onDialogs = useMemo(() => {
    const undo = { label: shell('undo'), run: () => session?.undo() };
    return {
      onConnected: (name: string) => {
        reloadModels();
        chooseModel(name);
        setDialog(null);
        toast(t('connected'));
      },
      onRestored: (id: string) => actions.go(id, 'frame'),
      onQuestions: (questions: ListedQuestion[]) => {
        session?.edit(addQuestions(session.view().notebook, questions));
        toast(lists('added', { count: questions.length }), undo);
      },
      onVersionRestored: (what: 'version' | 'cell') =>
        toast(history(what === 'version' ? 'restored' : 'cellRestored'), undo),
    };
  }, [session, actions, chooseModel, reloadModels, toast, t, shell, lists, history]);
  // Dialogs are many and mostly closed: what they show of the notebook stands still then.
  const dialogs = useHeldWhile(dialog === null, notebook);
  const { blank, start } = useFirstQuestion(cells, session, places);

  return (
    <NotebookActionsContext value={actions}>
      <NotebookHeader
        theme={theme}
        saving={saving}
        isCopy={loaded.forkedFrom !== null}
        canUndo={view.canUndo}
        canRedo={view.canRedo}
        working={working}
        {...onHeader}
      />
      {outline.isOpen && (
        <Outline
          cells={cells}
          solving={solving}
          here={places.place?.id ?? null}
          onGo={outline.goTo}
          onClose={outline.close}
        />
      )}
      {find.isOpen && <FindBar find={find} />}
      <main id="content" className="page notebook">
        <NotebookTitle
          title={notebook.title}
          onChange={(title) => session?.edit({ type: 'set-title', title })}
          onDone={() => cells[0] && places.go(cells[0].id, 'frame')}
        />
        <NotebookBar
          copy={copy}
          models={models}
          current={model}
          runnable={runnable(cells).length}
          unasked={unasked(cells).length}
          working={working > 0}
          strategy={notebook.strategy ?? null}
          {...onBar}
        />
        <ScoreBar cells={cells} filter={filter} working={working > 0} onAsk={askListed} onExport={openData} />
        <NotebookCells
          cells={cells}
          place={places.place}
          empty={empty}
          isHidden={isHidden}
          strategy={notebook.strategy ?? null}
          find={find.store}
          explaining={explaining}
          ruled={ruled}
        />
        <CompareScore cells={cells} />
        {blank && <EmptyNotebook onStart={start} />}
        <AddBar after={cells.at(-1)?.id ?? null} end />
      </main>
      {region}
      <DropData data={data} edit={actions.edit} />
      <SelectionBar cells={commands.context().selected} run={commands.run} />
      <NotebookDialogs
        notebookId={loaded.id}
        session={session}
        commands={commands}
        open={dialog}
        onOpenChange={setDialog}
        conflicts={saving.conflicts}
        onForgotten={models.reload}
        notebook={dialogs}
        {...onDialogs}
      />
    </NotebookActionsContext>
  );
}
