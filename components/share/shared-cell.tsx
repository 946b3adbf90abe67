'use client';

import { RotateCw } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ClassResults } from '@/components/room/class-result-view';
import { AskedBack } from '@/components/strategy/asked-back';
import { ChangeNote } from '@/components/strategy/change-note';
import { Clarifications } from '@/components/strategy/clarifications';
import { GivenView } from '@/components/strategy/given-view';
import { StrategyView } from '@/components/strategy/strategy-view';
import { AnswerView } from '@/components/trace/answer-view';
import { AttemptCost } from '@/components/trace/attempt-cost';
import { ConsoleView } from '@/components/trace/console-view';
import { ImageView } from '@/components/trace/image-view';
import { OutcomeView } from '@/components/trace/outcome-view';
import { ProblemView } from '@/components/trace/problem-view';
import { ProgramView } from '@/components/trace/program-view';
import { ProseView } from '@/components/trace/prose-view';
import { TraceRail } from '@/components/trace/trace-rail';
import { WordsView } from '@/components/trace/words-view';
import { Button } from '@/components/ui/button';
import { UnderstandBar } from '@/components/understand/understand-bar';
import type { QuestionCell } from '@/lib/notebook/cell';
import { dataIn } from '@/lib/notebook/data/data-in';
import { skillsIn } from '@/lib/notebook/skills';
import { writtenAttempt } from '@/lib/reasoning/main-attempt';
import { traceState } from '@/lib/reasoning/trace-state';
import { PlaceLink } from './place-link';
import type { CellCheck } from './use-verification';
import { VerificationNote } from './verification-note';

type SharedCellProps = {
  cell: QuestionCell;
  check: CellCheck | undefined;
  /** Its author left the programs in. */
  withPrograms: boolean;
  onRun: (cells: readonly QuestionCell[]) => void;
};

/** A stored trace to read: what its author claims, and what the reader's own run showed. */
export const SharedCell = memo(function SharedCell({ cell, check, withPrograms, onRun }: SharedCellProps) {
  const t = useTranslations('shared');
  const trace = useTranslations('trace');
  const state = useMemo(() => traceState(cell.trace), [cell.trace]);
  const attempt = writtenAttempt(state);
  const outcome = attempt?.run?.outcome;
  const busy = check !== undefined && check.state !== 'done';
  return (
    <article className="shared-cell" id={`cell-${cell.id}`}>
      <div className="shared-rail">
        <TraceRail state={state} />
      </div>
      <div className="shared-body">
        <p className="shared-question">
          {cell.question} <PlaceLink cellId={cell.id} />
        </p>
        {cell.image && <ImageView image={cell.image} />}
        {state.status === 'unasked' && <p className="claim-note">{t('notAsked')}</p>}
        <GivenView given={state.given} skills={skillsIn(cell.trace)} data={dataIn(cell.trace)} />
        <Clarifications clarifications={state.clarifications} />
        <ChangeNote change={state.change} />
        {state.status === 'asking' && state.askedBack && <AskedBack asked={state.askedBack} />}
        {attempt && (
          <>
            {attempt.prose !== '' && <ProseView text={attempt.prose} />}
            <ProgramView
              program={attempt.program}
              label={trace('program')}
              errorLine={outcome?.kind === 'threw' ? outcome.error.line : undefined}
            />
            {outcome && <ConsoleView lines={outcome.console} cut={outcome.consoleCut} />}
          </>
        )}
        {state.answer && <AnswerView answer={state.answer} size="cell" />}
        {outcome && !state.answer && <OutcomeView outcome={outcome} program={attempt?.program ?? ''} />}
        <WordsView state={state} />
        {state.problem && <ProblemView problem={state.problem} />}
        {attempt?.run && (
          <div className="flex flex-wrap items-center gap-3">
            <Button size="small" disabled={busy} onClick={() => onRun([cell])}>
              <RotateCw aria-hidden /> {t('runAgain')}
            </Button>
            <VerificationNote check={check} program={attempt.program} />
          </div>
        )}
        <UnderstandBar state={state} />
        {cell.classes && <ClassResults classes={cell.classes} state={state} />}
        {attempt && <AttemptCost attempt={attempt} />}
        {withPrograms && <StrategyView state={state} />}
      </div>
    </article>
  );
});
