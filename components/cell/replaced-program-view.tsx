'use client';

import { Check, RotateCw, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useMayAsk } from '@/components/handout/model-rule';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { DiffView } from '@/components/strategy/diff-view';
import { Button } from '@/components/ui/button';
import type { QuestionCell } from '@/lib/notebook/cell';
import { replacedProgram } from '@/lib/notebook/replaced-program';

/** A person wrote the program and asked the question again. */
const byAsking = {
  title: 'replacedTitle',
  model: 'replacedByModel',
  none: 'replacedByNone',
  diff: 'replacedDiff',
  back: 'bringMineBack',
  backFromNone: 'bringMineBack',
  keep: 'keepModels',
} as const;

/** A person asked in words for a change of the program, whoever wrote it. */
const byWish = {
  title: 'changedTitle',
  model: 'changedByModel',
  none: 'changedByNone',
  diff: 'changedDiff',
  back: 'undoChange',
  backFromNone: 'bringBack',
  keep: 'keepChange',
} as const;

/** What a model's program has changed in a person's, with the choice between the two. */
export function ReplacedProgramView({ cell, number }: { cell: QuestionCell; number: number }) {
  const t = useTranslations('cell');
  const { edit, restoreEarlier, change, go } = useNotebookActions();
  const mayAsk = useMayAsk();
  const replaced = replacedProgram(cell);
  if (!replaced) return null;
  const { before, after, wish } = replaced;
  const words = wish === undefined ? byAsking : byWish;
  const hasBefore = cell.earlier.length > 0;
  const accept = () => {
    edit({ type: 'set-trace', id: cell.id, trace: [...cell.trace, { type: 'accepted', at: Date.now() }] });
    go(cell.id, 'frame');
  };
  const bringBack = () => {
    restoreEarlier(cell.id, 0);
    go(cell.id, 'frame');
  };
  return (
    <section className="replaced-program" aria-label={t(words.title)}>
      <p>{t(after === null ? words.none : words.model)}</p>
      {after !== null && (
        <details open>
          <summary>{t(words.diff)}</summary>
          <DiffView before={before} after={after} label={t('replacedDiffLabel', { number })} />
        </details>
      )}
      <div className="replaced-ways">
        {hasBefore && (
          <Button size="small" variant={after === null ? 'primary' : 'outline'} onClick={bringBack}>
            <Undo2 aria-hidden /> {t(after === null ? words.backFromNone : words.back)}
          </Button>
        )}
        {mayAsk && after === null && wish !== undefined && (
          <Button size="small" onClick={() => change(cell.id, wish)}>
            <RotateCw aria-hidden /> {t('changeAgain')}
          </Button>
        )}
        <Button size="small" variant={after === null ? 'quiet' : 'primary'} onClick={accept}>
          <Check aria-hidden /> {t(after === null ? 'leaveAside' : words.keep)}
        </Button>
      </div>
    </section>
  );
}
