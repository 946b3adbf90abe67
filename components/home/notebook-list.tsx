'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { openNotebook } from '@/components/shell/open-notebook';
import { useToast } from '@/components/ui/toast';
import type { NotebookSummary } from '@/lib/net/notebooks-api';
import { createdNotebookSchema } from '@/lib/net/notebooks-api';
import { keptNotebooks } from '@/lib/saving/kept-notebooks';
import { postJson, sendJson } from '@/lib/saving/send-json';
import { chooseNotebooks, type Order } from './choose-notebooks';
import { ListTools } from './list-tools';
import { NotebookLine } from './notebook-line';
import { RenameDialog } from './rename-dialog';

/** From this many on, a list is searched and sorted. */
const manyNotebooks = 4;

/** The reader's notebooks, the last changed first unless they choose otherwise. */
export function NotebookList({ notebooks }: { notebooks: NotebookSummary[] }) {
  const t = useTranslations('home');
  const locale = useLocale();
  const toast = useToast();
  const router = useRouter();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<Order>('changed');
  const [kept, setKept] = useState<ReadonlySet<string> | null>(null);
  const [renaming, setRenaming] = useState<NotebookSummary | null>(null);
  useEffect(() => {
    void keptNotebooks().then(setKept);
  }, []);
  const present = notebooks.filter(({ id }) => !hidden.has(id));
  const shown = chooseNotebooks(present, { words, order, locale });

  async function remove({ id, title }: NotebookSummary) {
    setHidden((before) => new Set(before).add(id));
    const removed = await sendJson(`/api/notebooks/${id}`, 'DELETE', {});
    const show = () => setHidden((before) => new Set([...before].filter((each) => each !== id)));
    if (!removed.ok) {
      show();
      toast(t('deleteFailed'));
      return;
    }
    toast(t('deleted', { title: title || t('untitled') }), {
      label: t('undo'),
      run: async () => {
        await postJson(`/api/notebooks/${id}/restore`, {});
        show();
        router.refresh();
      },
    });
  }

  async function duplicate({ id }: NotebookSummary) {
    const copied = await postJson(`/api/notebooks/${id}/duplicate`, {}, createdNotebookSchema);
    if (copied.ok) openNotebook(copied.value.id);
    else toast(t('duplicateFailed'));
  }

  if (present.length === 0) return <p className="home-empty">{t('none')}</p>;
  return (
    <>
      {present.length >= manyNotebooks && (
        <ListTools words={words} onSearch={setWords} order={order} onOrder={setOrder} count={shown.length} />
      )}
      <ul className="notebook-list">
        {shown.map((notebook) => (
          <NotebookLine
            key={notebook.id}
            notebook={notebook}
            away={kept !== null && !kept.has(notebook.id)}
            onRename={() => setRenaming(notebook)}
            onDelete={() => remove(notebook)}
            onDuplicate={() => duplicate(notebook)}
          />
        ))}
      </ul>
      {renaming && (
        <RenameDialog
          notebook={renaming}
          onClose={() => setRenaming(null)}
          onRenamed={() => {
            setRenaming(null);
            router.refresh();
          }}
        />
      )}
    </>
  );
}
