'use client';

import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '@/components/ui/dialog';
import { originSchema } from '@/lib/net/shares-api';
import { compareFork } from '@/lib/notebook/compare-fork';
import type { Notebook } from '@/lib/notebook/notebook';
import type { ProblemCode } from '@/lib/reasoning/result';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { getJson } from '@/lib/saving/send-json';
import { ComparedCell } from './compared-cell';

type OriginDialogProps = {
  notebookId: string;
  session: NotebookSession | null;
  now: Notebook;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onRestored: () => void;
};

/** A copy beside the shared notebook that it came from, cell by cell. */
export function OriginDialog({
  notebookId,
  session,
  now,
  open,
  onOpenChange,
  onRestored,
}: OriginDialogProps) {
  const t = useTranslations('history');
  const shell = useTranslations('shell');
  const [origin, setOrigin] = useState<Notebook | null>(null);
  const [trouble, setTrouble] = useState<ProblemCode | null>(null);

  useEffect(() => {
    if (!open) return;
    let closed = false;
    setOrigin(null);
    setTrouble(null);
    void getJson(`/api/shares/origin?notebook=${notebookId}`, originSchema).then((loaded) => {
      if (closed) return;
      if (loaded.ok) setOrigin(loaded.value.notebook);
      else setTrouble(loaded.problem.code);
    });
    return () => {
      closed = true;
    };
  }, [open, notebookId]);

  const compared = useMemo(() => (origin === null ? [] : compareFork(origin, now)), [origin, now]);
  const restore = (id: string) => {
    const cell = origin?.cells.find((each) => each.id === id);
    if (!cell) return;
    session?.edit({ type: 'put-cells', cells: [cell] });
    onRestored();
  };
  const same = compared.every(({ kind }) => kind === 'same');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      wide
      title={t('originTitle')}
      description={t('originWhy')}
    >
      {origin === null && trouble === null && <p role="status">{shell('loading')}</p>}
      {trouble !== null && (
        <p role="alert">
          {t(
            trouble === 'not-found'
              ? 'originGone'
              : trouble === 'passphrase-needed'
                ? 'originLocked'
                : 'originFailed',
          )}
        </p>
      )}
      {origin !== null && (
        <>
          <p className="version-facts">{t(same ? 'originSame' : 'originLegend')}</p>
          <ol>
            {compared.map((each) => (
              <ComparedCell
                key={(each.past ?? each.present)?.id}
                compared={each}
                of="origin"
                onRestoreCell={restore}
              />
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}
