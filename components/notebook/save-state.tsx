'use client';

import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '@/components/messages/use-problem-words';
import { Button } from '@/components/ui/button';
import type { SaverView } from '@/lib/saving/saver-view';

const icons = {
  saved: Check,
  saving: LoaderCircle,
  'unsaved-offline': CloudOff,
  conflict: TriangleAlert,
  failed: TriangleAlert,
} as const;

type SaveStateProps = { saving: SaverView; onResolve: () => void; onRetry: () => void };

/** Whether the work is safe: always in sight, in words and a mark. A conflict is a button. */
export function SaveState({ saving, onResolve, onRetry }: SaveStateProps) {
  const t = useTranslations('notebook');
  const problemWords = useProblemWords();
  const { status, problem, conflicts, journal } = saving;
  const kept = status === 'saved' && saving.offline;
  const Icon = kept ? CloudOff : icons[status];
  const words = (
    <>
      <Icon aria-hidden className={status === 'saving' ? 'motion-safe:animate-spin' : ''} />
      <span className="save-words">{t(kept ? 'save-kept' : `save-${status}`)}</span>
    </>
  );
  if (conflicts.length > 0) {
    return (
      <Button size="small" variant="danger" className="save-state" onClick={onResolve}>
        {words}
      </Button>
    );
  }
  const why = problem
    ? problemWords(problem)
    : journal === 'memory-only'
      ? t('memoryOnly')
      : kept
        ? t('keptWhy')
        : undefined;
  if (status === 'failed') {
    return (
      <Button size="small" variant="danger" className="save-state" title={why} onClick={onRetry}>
        {words}
      </Button>
    );
  }
  return (
    // That typing is saved, twice a second, is nothing to be told by voice; that it is not, is.
    <span
      className="save-state"
      data-status={status}
      role="status"
      aria-live={status === 'saved' || status === 'saving' ? 'off' : 'polite'}
      title={why}
    >
      {words}
    </span>
  );
}
