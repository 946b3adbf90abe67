'use client';

import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import type { NotebookSummary } from '@/lib/net/notebooks-api';
import { postJson } from '@/lib/saving/send-json';

/** Deleted notebooks, latest deletion first: back among the others, or gone for good. */
export function NotebookBin({ notebooks }: { notebooks: NotebookSummary[] }) {
  const t = useTranslations('bin');
  const home = useTranslations('home');
  const shell = useTranslations('shell');
  const toast = useToast();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<NotebookSummary | null>(null);
  const shown = notebooks.filter(({ id }) => !gone.has(id));
  const titleOf = (notebook: NotebookSummary) => notebook.title || home('untitled');
  const hide = (id: string) => setGone((before) => new Set(before).add(id));

  async function restore(notebook: NotebookSummary) {
    const done = await postJson(`/api/notebooks/${notebook.id}/restore`, {});
    toast(done.ok ? t('restored', { title: titleOf(notebook) }) : t('restoreFailed'));
    if (done.ok) hide(notebook.id);
  }
  async function purge(notebook: NotebookSummary) {
    setAsked(null);
    const done = await postJson(`/api/notebooks/${notebook.id}/purge`, {});
    if (done.ok) hide(notebook.id);
    else toast(t('purgeFailed'));
  }

  return (
    <>
      {shown.length === 0 && <p className="home-empty">{t('none')}</p>}
      <ul className="notebook-list">
        {shown.map((notebook) => (
          <BinLine
            key={notebook.id}
            notebook={notebook}
            title={titleOf(notebook)}
            onRestore={() => restore(notebook)}
            onPurge={() => setAsked(notebook)}
          />
        ))}
      </ul>
      <Dialog
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        title={t('purgeTitle', { title: asked ? titleOf(asked) : '' })}
        description={t('purgeWhy')}
        actions={
          <>
            <Button onClick={() => setAsked(null)}>{shell('cancel')}</Button>
            <Button variant="danger" onClick={() => asked && purge(asked)}>
              {t('purge')}
            </Button>
          </>
        }
      />
    </>
  );
}

type BinLineProps = {
  notebook: NotebookSummary;
  title: string;
  onRestore: () => void;
  onPurge: () => void;
};

function BinLine({ notebook, title, onRestore, onPurge }: BinLineProps) {
  const t = useTranslations('bin');
  const home = useTranslations('home');
  const format = useFormatter();
  const { questions, answered, deletedAt } = notebook;
  return (
    <li className="notebook-line bin-notebook">
      <span className="notebook-link">
        <span className="notebook-title">{title}</span>
        <span className="notebook-facts">
          {home('facts', { questions, answered })}
          {deletedAt !== null &&
            ` · ${t('deletedAt', { date: format.dateTime(deletedAt, { dateStyle: 'medium', timeStyle: 'short' }) })}`}
        </span>
      </span>
      <Button size="small" aria-label={`${t('restore')}: ${title}`} onClick={onRestore}>
        <Undo2 aria-hidden /> {t('restore')}
      </Button>
      <Button size="small" variant="quiet" aria-label={`${t('purge')}: ${title}`} onClick={onPurge}>
        <Trash2 aria-hidden /> {t('purge')}
      </Button>
    </li>
  );
}
