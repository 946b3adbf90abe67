'use client';

import { useTranslations } from 'use-intl';
import { Dialog } from '@/components/ui/dialog';
import { restoreEdit } from '@/lib/notebook/compare-version';
import type { Notebook } from '@/lib/notebook/notebook';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { postJson } from '@/lib/saving/send-json';
import { useVersions } from './use-versions';
import { VersionList } from './version-list';
import { VersionPreview } from './version-preview';

type HistoryDialogProps = {
  notebookId: string;
  session: NotebookSession | null;
  /** The notebook as it is now. */
  now: Notebook;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onRestored: (what: 'version' | 'cell') => void;
};

/** The notebook's earlier versions: what each holds against now, and the way back to it or to one cell of it. */
export function HistoryDialog(props: HistoryDialogProps) {
  const { notebookId, session, now, open, onOpenChange, onRestored } = props;
  const t = useTranslations('history');
  const shell = useTranslations('shell');
  const { list, shown, chosen, failed, choose } = useVersions(notebookId, session, open);

  const learnGone = () => {
    const gone = shown?.loaded.gone ?? [];
    session?.saver.learn({ cells: gone.map(({ cellId, version }) => ({ cellId, version, cell: null })) });
  };
  const restore = async () => {
    if (!shown) return;
    // What is there now stays a version of its own; undo leads back too.
    await postJson(`/api/notebooks/${notebookId}/versions`, { reason: 'restored' });
    learnGone();
    session?.edit(restoreEdit(shown.loaded.notebook, session.view().notebook));
    onOpenChange(false);
    onRestored('version');
  };
  const restoreCell = (id: string) => {
    const cell = shown?.loaded.notebook.cells.find((each) => each.id === id);
    if (!cell) return;
    learnGone();
    session?.edit({ type: 'put-cells', cells: [cell] });
    onRestored('cell');
  };

  return (
    <Dialog open={open} onOpenChange={onOpenChange} wide title={t('title')} description={t('why')}>
      {list === 'loading' && <p role="status">{shell('loading')}</p>}
      {(list === 'failed' || failed) && <p role="alert">{t('loadFailed')}</p>}
      {Array.isArray(list) && list.length === 0 && <p role="status">{t('none')}</p>}
      {Array.isArray(list) && list.length > 0 && (
        <div className="history">
          <VersionList versions={list} chosen={chosen} onChoose={choose} />
          {shown ? (
            <VersionPreview shown={shown} now={now} onRestore={restore} onRestoreCell={restoreCell} />
          ) : (
            <p className="history-choose" role="status">
              {chosen === null ? t('choose') : failed ? '' : shell('loading')}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}
