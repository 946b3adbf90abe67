'use client';

import { ArrowUp, RotateCw, Square } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import type { CellWork } from '@/components/notebook/solving';
import { Button } from '@/components/ui/button';

type AskBarProps = { id: string; work: CellWork | null; asked: boolean; changed: boolean };

/** Ask, or Stop while anything goes on: never neither. */
export function AskBar({ id, work, asked, changed }: AskBarProps) {
  const t = useTranslations('cell');
  const { ask, stop } = useNotebookActions();
  return (
    <div className="ask-bar">
      {work ? (
        <Button size="small" className="stop-button" onClick={() => stop(id)}>
          <Square aria-hidden fill="currentColor" /> {t('stop')}
        </Button>
      ) : (
        <Button
          size="small"
          variant={asked && !changed ? 'outline' : 'primary'}
          onClick={() => ask(id, 'stay')}
        >
          {asked ? <RotateCw aria-hidden /> : <ArrowUp aria-hidden />} {t(asked ? 'askAgain' : 'ask')}
        </Button>
      )}
      <span className="ask-note">
        {work?.kind === 'queued'
          ? t('queuedAt', { place: work.place })
          : changed && !work
            ? t('questionChanged')
            : null}
        {!asked && !work && (
          <span className="key-hint">
            <kbd>Shift</kbd>+<kbd>Enter</kbd>
          </span>
        )}
      </span>
    </div>
  );
}
