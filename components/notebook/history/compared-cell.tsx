'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Cell } from '@/lib/notebook/cell';
import { cellLine } from '@/lib/notebook/cell-line';
import { answerIn } from '@/lib/notebook/compare-fork';
import type { Compared } from '@/lib/notebook/compare-version';
import { CellDiff } from './cell-diff';

type ComparedCellProps = {
  compared: Compared;
  /** What the notebook is compared with: an earlier version of its own, or the link that it was copied from. */
  of: 'version' | 'origin';
  onRestoreCell: (id: string) => void;
};

/** One cell then and now, or there and here. */
export function ComparedCell({ compared, of, onRestoreCell }: ComparedCellProps) {
  const t = useTranslations('history');
  const { kind, past, present } = compared;
  const prefix = of === 'origin' ? 'origin-' : '';
  if (kind === 'same') {
    return (
      <li className="compared" data-kind="same">
        <span className="compared-kind">{t(`${prefix}same`)}</span>
        <p className="compared-line">
          {cellLine(past)}
          <AnswerOf cell={past} />
        </p>
      </li>
    );
  }
  const [was, is] = [past && answerIn(past), present && answerIn(present)];
  return (
    <li className="compared" data-kind={kind}>
      <span className="compared-kind">{t(`${prefix}kind-${kind}`)}</span>
      <CellDiff past={past} present={present} />
      {of === 'origin' && past && present && was !== is ? (
        <p className="compared-answers">
          {t('originAnswers', { was: was?.slice(0, 200) ?? '–', is: is?.slice(0, 200) ?? '–' })}
        </p>
      ) : (
        past && <AnswerOf cell={past} />
      )}
      {past && (
        <Button size="small" onClick={() => onRestoreCell(past.id)}>
          <Undo2 aria-hidden /> {t(`${prefix}restoreCell`)}
        </Button>
      )}
    </li>
  );
}

function AnswerOf({ cell }: { cell: Cell }) {
  const answer = answerIn(cell);
  return answer !== null && <span className="compared-answer">{answer.slice(0, 200)}</span>;
}
