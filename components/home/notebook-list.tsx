'use client';

import { BookOpen, Copy, MoreHorizontal, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { notebookPath, openNotebook } from '@/components/shell/open-notebook';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import type { NotebookSummary } from '@/lib/net/notebooks-api';
import { createdNotebookSchema } from '@/lib/net/notebooks-api';
import { postJson, sendJson } from '@/lib/saving/send-json';

/** The reader's notebooks, the last changed first. */
export function NotebookList({ notebooks }: { notebooks: NotebookSummary[] }) {
  const t = useTranslations('home');
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const shown = notebooks.filter(({ id }) => !hidden.has(id));
  const toast = useToast();
  const router = useRouter();

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

  if (shown.length === 0) return <p className="home-empty">{t('none')}</p>;
  return (
    <ul className="notebook-list">
      {shown.map((notebook) => (
        <NotebookLine
          key={notebook.id}
          notebook={notebook}
          onDelete={() => remove(notebook)}
          onDuplicate={() => duplicate(notebook)}
        />
      ))}
    </ul>
  );
}

type NotebookLineProps = { notebook: NotebookSummary; onDelete: () => void; onDuplicate: () => void };

function NotebookLine({ notebook, onDelete, onDuplicate }: NotebookLineProps) {
  const t = useTranslations('home');
  const format = useFormatter();
  const now = useNow();
  const title = notebook.title || t('untitled');
  return (
    <li className="notebook-line">
      <a href={notebookPath(notebook.id)} className="notebook-link">
        <span className="notebook-title">{title}</span>
        <span className="notebook-facts">
          {t('facts', { questions: notebook.questions, answered: notebook.answered })}
          {' · '}
          <time dateTime={new Date(notebook.updatedAt).toISOString()}>
            {format.relativeTime(Math.min(notebook.updatedAt, now.getTime()), now)}
          </time>
          {notebook.forkedFrom && ` · ${t('copyOf', { title: notebook.forkedFrom.title || t('untitled') })}`}
        </span>
      </a>
      <Menu
        trigger={
          <IconButton label={t('actions', { title })}>
            <MoreHorizontal aria-hidden />
          </IconButton>
        }
      >
        <MenuItem icon={<BookOpen aria-hidden />} onSelect={() => openNotebook(notebook.id)}>
          {t('open')}
        </MenuItem>
        <MenuItem icon={<Copy aria-hidden />} onSelect={onDuplicate}>
          {t('duplicate')}
        </MenuItem>
        <MenuItem icon={<Trash2 aria-hidden />} danger onSelect={onDelete}>
          {t('delete')}
        </MenuItem>
      </Menu>
    </li>
  );
}
