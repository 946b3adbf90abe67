'use client';

import { Download, RotateCcw } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Cell } from '@/lib/notebook/cell';
import { hasHandEdits } from '@/lib/notebook/current-program';
import { isChecked } from '@/lib/notebook/results/cell-result';
import { type ListScore, listScore } from '@/lib/notebook/results/list-score';
import { type CellFilter, type FilterKind, filterKinds, resultsOf } from './use-cell-filter';

type ScoreBarProps = {
  cells: readonly Cell[];
  filter: CellFilter;
  working: boolean;
  onAsk: (ids: string[]) => void;
  onExport: () => void;
};

/** How a list of questions does, while it is answered; narrows the notebook to those that went wrong, and asks them again. */
export const ScoreBar = memo(function ScoreBar({ cells, filter, working, onAsk, onExport }: ScoreBarProps) {
  const t = useTranslations('lists');
  const score = useMemo(() => listScore(cells), [cells]);
  if (score === null) return null;
  const answered = score.right + score.wrong + score.unchecked;
  const again = cells
    .filter((cell) => cell.kind === 'question' && isChecked(cell) && !filter.isHidden(cell.id))
    // A program that a person wrote is replaced one at a time: each wants to be looked at.
    .filter((cell) => cell.kind === 'question' && cell.trace.length > 0 && !hasHandEdits(cell))
    .map(({ id }) => id);
  return (
    <section className="score-bar" aria-label={t('score')}>
      <p className="score-line">
        <strong>{t('rightOf', { right: score.right, all: score.all })}</strong>
        <span>
          {t('facts', { answered, right: score.right, wrong: score.wrong, refused: score.refused })}
        </span>
      </p>
      <ScoreShares score={score} />
      <div className="score-tools">
        <fieldset>
          <legend className="sr-only">{t('show')}</legend>
          <Choice filter={filter} kind={null} count={score.all} />
          {filterKinds.map((kind) => (
            <Choice key={kind} filter={filter} kind={kind} count={countOf(score, kind)} />
          ))}
        </fieldset>
        <span className="grow" />
        <Button
          size="small"
          variant="quiet"
          disabled={working || again.length === 0}
          onClick={() => onAsk(again)}
        >
          <RotateCcw aria-hidden /> {t('askAgain', { count: again.length })}
        </Button>
        <Button size="small" variant="quiet" onClick={onExport}>
          <Download aria-hidden /> {t('export')}
        </Button>
      </div>
    </section>
  );
});

const countOf = (score: ListScore, kind: FilterKind): number =>
  resultsOf[kind].reduce((sum, result) => sum + score[result], 0);

/** The shares as a bar; the numbers beside it say the same. */
function ScoreShares({ score }: { score: ListScore }) {
  return (
    <div className="score-shares" aria-hidden>
      {filterKinds.map((kind) => {
        const count = countOf(score, kind);
        return count === 0 ? null : <span key={kind} data-kind={kind} style={{ flexGrow: count }} />;
      })}
    </div>
  );
}

function Choice({ filter, kind, count }: { filter: CellFilter; kind: FilterKind | null; count: number }) {
  const t = useTranslations('lists');
  if (count === 0 && filter.kind !== kind) return null;
  return (
    <button
      type="button"
      className="score-choice"
      data-kind={kind ?? undefined}
      aria-pressed={filter.kind === kind}
      onClick={() => filter.show(kind)}
    >
      {t(`show-${kind ?? 'all'}`, { count })}
    </button>
  );
}
