'use client';

import { Check, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { DiffView } from '@/components/strategy/diff-view';
import { Button } from '@/components/ui/button';
import type { QuestionCell } from '@/lib/notebook/cell';
import { replacedProgram } from '@/lib/notebook/replaced-program';

/** What a model's program has changed in a person's, with the choice between the two. */
export function ReplacedProgramView({ cell, number }: { cell: QuestionCell; number: number }) {
  const t = useTranslations('cell');
  const { edit, restoreEarlier, go } = useNotebookActions();
  const replaced = replacedProgram(cell);
  if (!replaced) return null;
  const { before, after } = replaced;
  const accept = () => {
    edit({ type: 'set-trace', id: cell.id, trace: [...cell.trace, { type: 'accepted', at: Date.now() }] });
    go(cell.id, 'frame');
  };
  const bringBack = () => {
    restoreEarlier(cell.id, 0);
    go(cell.id, 'frame');
  };
  return (
    <section className="replaced-program" aria-label={t('replacedTitle')}>
      <p>{t(after === null ? 'replacedByNone' : 'replacedByModel')}</p>
      {after !== null && (
        <details open>
          <summary>{t('replacedDiff')}</summary>
          <DiffView before={before} after={after} label={t('replacedDiffLabel', { number })} />
        </details>
      )}
      <div className="replaced-ways">
        <Button size="small" variant={after === null ? 'primary' : 'outline'} onClick={bringBack}>
          <Undo2 aria-hidden /> {t('bringMineBack')}
        </Button>
        <Button size="small" variant={after === null ? 'quiet' : 'primary'} onClick={accept}>
          <Check aria-hidden /> {t(after === null ? 'leaveAside' : 'keepModels')}
        </Button>
      </div>
    </section>
  );
}
