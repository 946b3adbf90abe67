'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { loadMonaco } from '@/components/editor/load-monaco';
import type { After } from '@/components/editor/run-keys';
import { whenIdle } from '@/components/editor/when-idle';
import { ShareDialog } from '@/components/share/share-dialog';
import type { Theme } from '@/components/shell/theme';
import { useToast } from '@/components/ui/toast';
import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import { newCellId } from '@/lib/notebook/cell-id';
import { isBlank } from '@/lib/notebook/new-cell';
import { AddBar } from './add-bar';
import { AskAgainDialog } from './ask-again-dialog';
import { CellList } from './cell-list';
import { runnable, unasked } from './cell-lists';
import { ConflictDialog } from './conflict-dialog';
import { EmptyNotebook } from './empty-notebook';
import { exportNotebook } from './export-notebook';
import { NotebookActionsContext, useWorkCount } from './notebook-actions';
import { NotebookBar } from './notebook-bar';
import { NotebookHeader } from './notebook-header';
import { NotebookStrategyContext } from './notebook-strategy';
import { NotebookTitle } from './notebook-title';
import { usePlace } from './place';
import { ProviderDialog } from './provider-dialog';
import { ShortcutsDialog } from './shortcuts-dialog';
import { useActions } from './use-actions';
import { useAnnouncedEvents } from './use-announced-events';
import { useAnnouncer } from './use-announcer';
import { useCommandMode } from './use-command-mode';
import { useModels } from './use-models';
import { useNotebook } from './use-notebook';
import { useSaving } from './use-saving';
import { useSolving } from './use-solving';

type OpenDialog = 'share' | 'models' | 'conflicts' | 'help' | null;

/** A notebook being edited. Opening it runs nothing, asks no model and fetches nothing but the page's own parts. */
export function NotebookScreen({ loaded, theme }: { loaded: LoadedNotebook; theme: Theme }) {
  const t = useTranslations('notebook');
  const shell = useTranslations('shell');
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const { view, session } = useNotebook(loaded);
  const { notebook } = view;
  const saving = useSaving(session);
  const models = useModels();
  const places = usePlace();
  const { announce, region } = useAnnouncer();
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [replacing, setReplacing] = useState<{ id: string; after: After } | null>(null);
  const [empty, setEmpty] = useState<string | null>(null);
  const model = notebook.model ?? models.fallback;
  const solving = useSolving({ session, model: () => model, onEvent: useAnnouncedEvents(announce) });
  const working = useWorkCount(solving);
  const actions = useActions({
    session,
    solving,
    places,
    onHandEdits: (id, after) => setReplacing({ id, after }),
    onEmptyQuestion: setEmpty,
    onDeleted: (run) => toast(t('deleted'), { label: shell('undo'), run }),
    openModels: () => setDialog('models'),
  });
  const openHelp = useCallback(() => setDialog('help'), []);
  const save = useCallback(async () => {
    await session?.saver.flush();
    toast(t(session?.saver.view().status === 'saved' ? 'savedNow' : 'notSavedYet'));
  }, [session, toast, t]);
  const onKeyDown = useCommandMode({ session, actions, openHelp, save });
  useEffect(() => whenIdle(() => void loadMonaco().catch(() => {}), 8_000), []);

  const { cells } = notebook;
  const chooseModel = (name: string) => session?.edit({ type: 'set-model', model: name });
  const beforeShare = async () => {
    await session?.saver.flush();
    return session?.saver.view().status === 'saved';
  };
  const onDialog = (name: OpenDialog) => (open: boolean) => setDialog(open ? name : null);
  const blank = cells.every(isBlank);
  const start = (question: string) => {
    const free = cells.find((cell) => cell.kind === 'question');
    const id = free?.id ?? newCellId();
    if (free) session?.edit({ type: 'change-question', id, question });
    else session?.edit({ type: 'add-cell', id, kind: 'question', place: { after: null }, words: question });
    places.go(id, 'question');
  };
  // A new notebook is there to be typed into at once.
  const { go } = places;
  const [first] = useState(() => (blank ? cells[0]?.id : undefined));
  useEffect(() => {
    if (first !== undefined) go(first, 'question');
  }, [first, go]);

  return (
    <NotebookActionsContext value={actions}>
      <NotebookHeader
        theme={theme}
        saving={saving}
        canUndo={view.canUndo}
        canRedo={view.canRedo}
        working={working}
        onUndo={() => session?.undo()}
        onRedo={() => session?.redo()}
        onStopAll={() => solving?.stopAll()}
        onResolve={() => setDialog('conflicts')}
        onRetry={() => void session?.saver.flush()}
        onShare={() => setDialog('share')}
        onPresent={async () => {
          await session?.saver.flush();
          router.push(`/notebooks/${loaded.id}/present`);
        }}
        onExport={(format) =>
          void exportNotebook(notebook, format, locale.startsWith('zh') ? 'zh' : 'en').catch(() =>
            toast(t('exportFailed')),
          )
        }
        onHelp={openHelp}
      />
      <main id="content" className="page notebook">
        <NotebookTitle
          title={notebook.title}
          onChange={(title) => session?.edit({ type: 'set-title', title })}
          onDone={() => cells[0] && places.go(cells[0].id, 'frame')}
        />
        <NotebookBar
          models={models}
          current={model}
          runnable={runnable(cells).length}
          unasked={unasked(cells).length}
          working={working > 0}
          strategy={notebook.strategy ?? null}
          onStrategy={(strategy) => session?.edit({ type: 'set-strategy', strategy })}
          onChoose={chooseModel}
          onConnect={() => setDialog('models')}
          onRunAll={() => solving?.runAll(runnable(cells))}
          onAskAll={() => solving?.askAll(unasked(cells))}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cells within */}
        <div className="cells" onKeyDown={onKeyDown}>
          <NotebookStrategyContext value={notebook.strategy ?? null}>
            <CellList cells={cells} place={places.place} empty={empty} />
          </NotebookStrategyContext>
        </div>
        {blank && <EmptyNotebook onStart={start} />}
        <AddBar after={cells.at(-1)?.id ?? null} end />
      </main>
      {region}
      <ShareDialog
        notebookId={loaded.id}
        open={dialog === 'share'}
        onOpenChange={onDialog('share')}
        beforeShare={beforeShare}
      />
      <ProviderDialog
        open={dialog === 'models'}
        onOpenChange={onDialog('models')}
        onConnected={(name) => {
          models.reload();
          chooseModel(name);
          setDialog(null);
          toast(t('connected'));
        }}
        onForgotten={models.reload}
      />
      <ConflictDialog
        conflicts={saving.conflicts}
        open={dialog === 'conflicts'}
        onOpenChange={onDialog('conflicts')}
        onResolve={(id, choice) => session?.saver.resolve(id, choice)}
      />
      <ShortcutsDialog open={dialog === 'help'} onOpenChange={onDialog('help')} />
      <AskAgainDialog
        open={replacing !== null}
        onCancel={() => setReplacing(null)}
        onAsk={() => {
          if (replacing) actions.askNow(replacing.id, replacing.after);
          setReplacing(null);
        }}
      />
    </NotebookActionsContext>
  );
}
