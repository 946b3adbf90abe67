'use client';

import { BookOpen, Copy, MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { notebookPath, openNotebook } from '@/components/shell/open-notebook';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { NotebookSummary } from '@/lib/net/notebooks-api';

type NotebookLineProps = {
  notebook: NotebookSummary;
  /** There is no network, and this browser does not keep it. */
  away: boolean;
  onRename: () => void;
  onDelete: () => void;
  onDuplicate: () => void;
};

/** One notebook of the list, with what can be done to it. */
export function NotebookLine({ notebook, away, onRename, onDelete, onDuplicate }: NotebookLineProps) {
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
          {away && ` · ${t('notKept')}`}
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
        <MenuItem icon={<Pencil aria-hidden />} onSelect={onRename}>
          {t('rename')}
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
