'use client';

import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { cellStatus } from '@/components/cell/cell-status';
import { StatusMark } from '@/components/cell/status-mark';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { type DeletedCells, deletedCellsSchema, restoredCellSchema } from '@/lib/net/bin-api';
import { cellLine } from '@/lib/notebook/cell-line';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { getJson, postJson } from '@/lib/saving/send-json';

type CellBinProps = {
  notebookId: string;
  session: NotebookSession | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onRestored: (cellId: string) => void;
};

type Loaded = DeletedCells['cells'] | 'loading' | 'failed';

/** The notebook's deleted cells, each a press away from coming back to its place. */
export function CellBinDialog({ notebookId, session, open, onOpenChange, onRestored }: CellBinProps) {
  const t = useTranslations('bin');
  const shell = useTranslations('shell');
  const [cells, setCells] = useState<Loaded>('loading');
  const [failed, setFailed] = useState(false);
  const restored = useRef<string | null>(null);
  const path = `/api/notebooks/${notebookId}/bin`;

  useEffect(() => {
    if (!open) return;
    let closed = false;
    setCells('loading');
    setFailed(false);
    const load = async () => {
      // What was just deleted must have arrived there first.
      await session?.saver.flush();
      const loaded = await getJson(path, deletedCellsSchema);
      if (!closed) setCells(loaded.ok ? loaded.value.cells : 'failed');
    };
    void load();
    return () => {
      closed = true;
    };
  }, [open, path, session]);

  const restore = async (cellId: string) => {
    const reply = await postJson(path, { cellId }, restoredCellSchema);
    setFailed(!reply.ok);
    if (!reply.ok) return;
    session?.saver.learn({ cells: [reply.value] });
    restored.current = cellId;
    setCells((before) => (Array.isArray(before) ? before.filter(({ cell }) => cell.id !== cellId) : before));
  };
  // To what came back last, once there is nothing above it.
  const change = (opened: boolean) => {
    onOpenChange(opened);
    if (!opened && restored.current) onRestored(restored.current);
    restored.current = null;
  };
  return (
    <Dialog open={open} onOpenChange={change} wide title={t('cells')} description={t('cellsWhy')}>
      {cells === 'loading' && <p role="status">{shell('loading')}</p>}
      {cells === 'failed' && <p role="alert">{t('loadFailed')}</p>}
      {failed && <p role="alert">{t('restoreFailed')}</p>}
      {Array.isArray(cells) && cells.length === 0 && <p role="status">{t('noCells')}</p>}
      {Array.isArray(cells) && cells.length > 0 && <CellBinList cells={cells} onRestore={restore} />}
    </Dialog>
  );
}

type CellBinListProps = { cells: DeletedCells['cells']; onRestore: (id: string) => void };

function CellBinList({ cells, onRestore }: CellBinListProps) {
  const t = useTranslations('bin');
  const format = useFormatter();
  return (
    <ul className="bin-list">
      {cells.map(({ cell, deletedAt }) => (
        <li key={cell.id}>
          <StatusMark status={cellStatus(cell, null)} />
          <span className="bin-line">
            {cellLine(cell)}
            <span className="bin-time">
              {t('deletedAt', {
                date: format.dateTime(deletedAt, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
            </span>
          </span>
          <Button
            size="small"
            onClick={(event) => {
              // This button goes with its line; the focus stays in the dialog.
              event.currentTarget.closest<HTMLElement>('[role="dialog"]')?.focus();
              onRestore(cell.id);
            }}
          >
            <Undo2 aria-hidden /> {t('restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
