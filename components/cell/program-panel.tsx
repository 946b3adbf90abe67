'use client';

import { Hand, MessageSquarePlus, Pencil, Play, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ProgramEditor } from '@/components/editor/program-editor';
import { useMayAsk } from '@/components/handout/model-rule';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { AttemptCost } from '@/components/trace/attempt-cost';
import { ProgramView } from '@/components/trace/program-view';
import { ProseView } from '@/components/trace/prose-view';
import { Button } from '@/components/ui/button';
import type { QuestionCell } from '@/lib/notebook/cell';
import { lastProgram } from '@/lib/notebook/current-program';
import { ranProgram } from '@/lib/reasoning/attempt';
import { mainAttempt } from '@/lib/reasoning/main-attempt';
import { maxProgramLength } from '@/lib/reasoning/text-limits';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { handOf, markOf, shownAttempt } from './program-of';

type ProgramPanelProps = {
  cell: QuestionCell;
  state: TraceState;
  number: number;
  working: boolean;
  live: boolean;
  move: number;
  /** Where a change is asked for in words. */
  change: ReactNode;
};

/** The program: as it grows, to read, or to edit; with what runs it and who wrote it. */
export function ProgramPanel({ cell, state, number, working, live, move, change }: ProgramPanelProps) {
  const t = useTranslations('cell');
  const { edit, run, go } = useNotebookActions();
  const mayAsk = useMayAsk();
  const { id } = cell;
  const attempt = shownAttempt(state) ?? (live ? mainAttempt(state) : undefined);
  const ran = attempt ? ranProgram(attempt) : '';
  const program = working ? (attempt?.program ?? '') : (cell.draft ?? ran);
  if (program === '' && !live) return null;
  const label = t('programNumber', { number });
  const prose = attempt?.prose ? <ProseView text={attempt.prose} /> : null;
  if (working) {
    return (
      <div className="program-panel">
        {prose}
        <ProgramView program={program} label={label} growing={state.status === 'writing'} />
      </div>
    );
  }
  const hand = handOf(cell, state);
  const type = (typed: string) => {
    const draft = typed === lastProgram(cell.trace) ? null : typed.slice(0, maxProgramLength);
    edit({ type: 'change-draft', id, draft });
  };
  return (
    <div className="program-panel">
      {prose}
      <ProgramEditor
        cellId={id}
        program={program}
        label={label}
        own={cell.draft === null ? attempt?.program : undefined}
        mark={markOf(cell, attempt)}
        live={live}
        move={move}
        onEnter={() => go(id, 'program')}
        onChange={type}
        onRun={(after) => run(id, after)}
        onLeave={() => go(id, 'frame')}
      />
      <div className="program-bar">
        <Button
          size="small"
          variant={hand === 'typed' ? 'primary' : 'outline'}
          onClick={() => run(id, 'stay')}
        >
          <Play aria-hidden /> {t('run')}
        </Button>
        {!live && (
          <Button size="small" variant="quiet" onClick={() => go(id, 'program')}>
            <Pencil aria-hidden /> {t('editProgram')}
          </Button>
        )}
        {mayAsk && (
          <Button size="small" variant="quiet" onClick={() => go(id, 'change')}>
            <MessageSquarePlus aria-hidden /> {t('changeProgram')}
          </Button>
        )}
        {hand === 'typed' && lastProgram(cell.trace) !== null && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => edit({ type: 'change-draft', id, draft: null })}
          >
            <Undo2 aria-hidden /> {t('discardEdits')}
          </Button>
        )}
        <span className="program-maker">
          {hand === null ? (
            attempt && <AttemptCost attempt={attempt} />
          ) : (
            <span className="hand-mark">
              <Hand aria-hidden /> {t(hand === 'typed' ? 'typedByHand' : 'editedByHand')}
            </span>
          )}
        </span>
      </div>
      {change}
    </div>
  );
}
