'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { DropData } from '@/components/data/drop-data';
import { useTakeData } from '@/components/data/use-take-data';
import { addQuestions } from '@/components/lists/add-questions';
import { ScoreBar } from '@/components/lists/score-bar';
import { useCellFilter } from '@/components/lists/use-cell-filter';
import { type ExportFormat, exportNotebook } from '@/components/share/export-notebook';
import type { Theme } from '@/components/shell/theme';
import { CellsAround, useDataCells } from '@/components/trace/cells-around';
import { useToast } from '@/components/ui/toast';
import { ExplainingContext } from '@/components/understand/explaining';
import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import type { ListedQuestion } from '@/lib/notebook/lists/question-list';
import { maxCells } from '@/lib/notebook/notebook';
import { postJson } from '@/lib/saving/send-json';
import type { Transport } from '@/lib/saving/transport';
import { AddBar } from './add-bar';
import { CellList } from './cell-list';
import { runnable, unasked } from './cell-lists';
import { CompareScore } from './compare-score';
import { EmptyNotebook } from './empty-notebook';
import { FindBar } from './find/find-bar';
import { FindStoreContext } from './find/find-store';
import { useFind } from './find/use-find';
import { NotebookActionsContext, useWorkCount } from './notebook-actions';
import { NotebookBar } from './notebook-bar';
import { NotebookDialogs, type OpenDialog } from './notebook-dialogs';
import { NotebookHeader } from './notebook-header';
import { NotebookStrategyContext } from './notebook-strategy';
import { NotebookTitle } from './notebook-title';
import { Outline } from './outline';
import { selectedCells, usePlace } from './place';
import { SelectionBar } from './selection-bar';
import { useActions } from './use-actions';
import { useAnnouncedEvents } from './use-announced-events';
import { useAnnouncer } from './use-announcer';
import { useClipboardEvents } from './use-clipboard-events';
import { useCommands } from './use-commands';
import { useExplainingHere } from './use-explaining-here';
import { useFirstQuestion } from './use-first-question';
import { useKeptFocus } from './use-kept-focus';
import { useModels } from './use-models';
import { useNotPasted } from './use-not-pasted';
import { useNotebook } from './use-notebook';
import { useSaving } from './use-saving';
import { useSolving } from './use-solving';

type NotebookScreenProps = {
  loaded: LoadedNotebook;
  /** Another way to the server than that of a notebook which is there. */
  transport?: Transport;
  theme: Theme;
};

/** A notebook being edited. Opening it runs nothing, asks no model and fetches nothing but the page's own parts. */
export function NotebookScreen({ loaded, transport, theme }: NotebookScreenProps) {
  const t = useTranslations('notebook');
  const shell = useTranslations('shell');
  const history = useTranslations('history');
  const lists = useTranslations('lists');
  const locale = useLocale();
  const router = useRouter();
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
  const solving = useSolving({ session, model: () => model, onEvent: useAnnouncedEvents(announce) });
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
    openModels: () => setDialog('models'),
    onChooseData: (after) => data.choose(after),
    onTable: (text, after) => data.takeText(text, after),
  });
  const data = useTakeData(useCallback(() => actions, [actions]));
  const save = useCallback(async () => {
    await session?.saver.flush();
    const isSaved = session?.saver.view().status === 'saved';
    toast(t(isSaved ? 'savedNow' : 'notSavedYet'));
    if (isSaved) await postJson(`/api/notebooks/${loaded.id}/versions`, { reason: 'saved' });
  }, [session, toast, t, loaded.id]);
  const present = useCallback(async () => {
    await session?.saver.flush();
    router.push(`/notebooks/${loaded.id}/present`);
  }, [session, router, loaded.id]);
  const print = useCallback(async () => {
    await session?.saver.flush();
    router.push(`/notebooks/${loaded.id}/print`);
  }, [session, router, loaded.id]);
  const exportAs = (format: ExportFormat) =>
    void exportNotebook(notebook, format, locale.startsWith('zh') ? 'zh' : 'en').catch(() =>
      toast(t('exportFailed')),
    );
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
        else if (panel === 'outline') setOutlined((before) => !before);
        else setDialog(panel);
      },
    };
  });
  const find = useFind({ cells: notebook.cells, place: places.place, actions });
  const [outlined, setOutlined] = useState(false);
  const goToCell = useCallback(
    (id: string) => {
      // Where it lies above the notebook it has done its work.
      if (matchMedia('(max-width: 75rem)').matches) setOutlined(false);
      actions.go(id, 'frame');
    },
    [actions],
  );
  const askListed = useCallback((ids: string[]) => solving?.askAll(ids), [solving]);
  const addListed = (questions: ListedQuestion[]) => {
    session?.edit(addQuestions(session.view().notebook, questions));
    toast(lists('added', { count: questions.length }), { label: shell('undo'), run: () => session?.undo() });
  };
  const openModels = useCallback(() => setDialog('models'), []);
  const explaining = useExplainingHere(session, model, openModels);
  const openData = useCallback(() => setDialog('data'), []);
  const closeOutline = useCallback(() => setOutlined(false), []);
  const selectedIds = useCallback(() => commands.context().selected.map(({ id }) => id), [commands]);
  useClipboardEvents(actions, selectedIds, data.takeFiles);
  const { cells } = notebook;
  const dataCells = useDataCells(cells);
  const withProgram = runnable(cells);

  const chooseModel = (name: string) => session?.edit({ type: 'set-model', model: name });
  useKeptFocus(cells, places);
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
        onUndo={() => session?.undo()}
        onRedo={() => session?.redo()}
        onStopAll={() => solving?.stopAll()}
        onResolve={() => setDialog('conflicts')}
        onRetry={() => void session?.saver.flush()}
        onShare={() => setDialog('share')}
        onPresent={present}
        onPrint={print}
        onExport={exportAs}
        onFind={() => commands.run('find')}
        onOutline={() => commands.run('outline')}
        onOpen={setDialog}
      />
      {outlined && (
        <Outline
          cells={cells}
          solving={solving}
          here={places.place?.id ?? null}
          onGo={goToCell}
          onClose={closeOutline}
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
          models={models}
          current={model}
          runnable={withProgram.length}
          unasked={unasked(cells).length}
          working={working > 0}
          strategy={notebook.strategy ?? null}
          onStrategy={(strategy) => session?.edit({ type: 'set-strategy', strategy })}
          onChoose={chooseModel}
          onConnect={() => setDialog('models')}
          onRunAll={() => solving?.runAll(withProgram)}
          onAskAll={() => solving?.askAll(unasked(cells))}
        />
        <ScoreBar cells={cells} filter={filter} working={working > 0} onAsk={askListed} onExport={openData} />
        <FindStoreContext value={find.store}>
          <NotebookStrategyContext value={notebook.strategy ?? null}>
            <ExplainingContext value={explaining}>
              <CellsAround value={dataCells}>
                <CellList cells={cells} place={places.place} empty={empty} isHidden={isHidden} />
              </CellsAround>
            </ExplainingContext>
          </NotebookStrategyContext>
        </FindStoreContext>
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
        onConnected={(name) => {
          models.reload();
          chooseModel(name);
          setDialog(null);
          toast(t('connected'));
        }}
        onForgotten={models.reload}
        onRestored={(id) => actions.go(id, 'frame')}
        notebook={notebook}
        onQuestions={addListed}
        onVersionRestored={(what) =>
          toast(history(what === 'version' ? 'restored' : 'cellRestored'), {
            label: shell('undo'),
            run: () => session?.undo(),
          })
        }
      />
    </NotebookActionsContext>
  );
}
