'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { NotebookSummary } from '@/lib/net/notebooks-api';
import { maxTitleLength } from '@/lib/notebook/notebook';
import { renameNotebook } from './rename-notebook';

type RenameDialogProps = { notebook: NotebookSummary; onClose: () => void; onRenamed: () => void };

/** Another title for a notebook, without opening it. */
export function RenameDialog({ notebook, onClose, onRenamed }: RenameDialogProps) {
  const t = useTranslations('home');
  const shell = useTranslations('shell');
  const [title, setTitle] = useState(notebook.title);
  const [state, setState] = useState<'typing' | 'saving' | 'failed'>('typing');
  const save = async () => {
    setState('saving');
    if (await renameNotebook(notebook, title.trim())) onRenamed();
    else setState('failed');
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('rename')}>
      <form
        className="rename-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <input
          className="text-input"
          aria-label={t('newTitle')}
          placeholder={t('untitled')}
          maxLength={maxTitleLength}
          value={title}
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTitle(event.target.value)}
        />
        {state === 'failed' && <p role="alert">{t('renameFailed')}</p>}
        <div className="dialog-actions">
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button variant="primary" disabled={state === 'saving'} onClick={save}>
            {t('rename')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
