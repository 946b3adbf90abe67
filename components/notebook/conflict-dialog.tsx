'use client';

import { useTranslations } from 'use-intl';
import { restingState } from '@/components/cell/resting-state';
import { DataSetView } from '@/components/data/data-set-view';
import { AnswerView } from '@/components/trace/answer-view';
import { MarkdownView } from '@/components/trace/markdown-view';
import { ProgramView } from '@/components/trace/program-view';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Cell } from '@/lib/notebook/cell';
import { currentProgram } from '@/lib/notebook/current-program';
import { answerText } from '@/lib/notebook/value-text';
import type { Conflict, ConflictChoice } from '@/lib/saving/saver-view';
import { CellDiff } from './history/cell-diff';

type ConflictDialogProps = {
  conflicts: readonly Conflict[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onResolve: (cellId: string, choice: ConflictChoice) => void;
};

/** Cells that were changed here and elsewhere: both versions side by side, and a person decides. */
export function ConflictDialog({ conflicts, open, onOpenChange, onResolve }: ConflictDialogProps) {
  const t = useTranslations('notebook');
  return (
    <Dialog
      wide
      open={open && conflicts.length > 0}
      onOpenChange={onOpenChange}
      title={t('conflictTitle')}
      description={t('conflictWhy', { count: conflicts.length })}
    >
      <ol className="conflicts">
        {conflicts.map(({ cellId, mine, theirs }) => (
          <li key={cellId} className="conflict">
            {mine && theirs && <Difference mine={mine} theirs={theirs} />}
            <details className="conflict-whole" open={!mine || !theirs}>
              <summary>{t('conflictWhole')}</summary>
              <div className="conflict-sides">
                <ConflictSide title={t('mine')} cell={mine} />
                <ConflictSide title={t('theirs')} cell={theirs} />
              </div>
            </details>
            <div className="conflict-choices">
              <Button size="small" onClick={() => onResolve(cellId, 'mine')}>
                {t('keepMine')}
              </Button>
              <Button size="small" onClick={() => onResolve(cellId, 'theirs')}>
                {t('keepTheirs')}
              </Button>
              <Button size="small" variant="primary" onClick={() => onResolve(cellId, 'both')}>
                {t('keepBoth')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

/** What the two have in common, once, and what each says otherwise; answers, which are short, side by side. */
function Difference({ mine, theirs }: { mine: Cell; theirs: Cell }) {
  const t = useTranslations('notebook');
  return (
    <div className="conflict-difference">
      <p className="conflict-legend">{t('conflictLegend')}</p>
      <CellDiff past={theirs} present={mine} sides={{ removed: `${t('theirs')}:`, added: `${t('mine')}:` }} />
      {shortAnswer(mine) !== shortAnswer(theirs) && (
        <>
          <AnswerLine title={t('theirs')} answer={shortAnswer(theirs)} />
          <AnswerLine title={t('mine')} answer={shortAnswer(mine)} />
        </>
      )}
    </div>
  );
}

function shortAnswer(cell: Cell): string | null {
  const { answer } = restingState(cell.kind === 'question' ? cell.trace : []);
  return answer ? answerText(answer).slice(0, 200) : null;
}

function AnswerLine({ title, answer }: { title: string; answer: string | null }) {
  const t = useTranslations('notebook');
  return answer === null ? null : <p>{t('conflictAnswer', { side: title, answer })}</p>;
}

function ConflictSide({ title, cell }: { title: string; cell: Cell | null }) {
  return (
    <section className="conflict-side">
      <h3>{title}</h3>
      <ConflictCell cell={cell} />
    </section>
  );
}

function ConflictCell({ cell }: { cell: Cell | null }) {
  const t = useTranslations('notebook');
  if (cell === null) return <p className="cell-note">{t('deletedThere')}</p>;
  if (cell.kind === 'data') return <DataSetView cell={cell} />;
  if (cell.kind === 'text') return <MarkdownView text={cell.text} />;
  const program = currentProgram(cell);
  const { answer } = restingState(cell.trace);
  return (
    <>
      <p className="conflict-question">{cell.question}</p>
      {program !== null && <ProgramView program={program} label={t('program')} />}
      {answer && <AnswerView answer={answer} size="cell" />}
    </>
  );
}
