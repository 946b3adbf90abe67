'use client';

import { CircleSlash } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { useMayAsk } from '@/components/handout/model-rule';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { AnswerView } from '@/components/trace/answer-view';
import { ConsoleView } from '@/components/trace/console-view';
import { OutcomeView } from '@/components/trace/outcome-view';
import { ProblemView } from '@/components/trace/problem-view';
import { WordsView } from '@/components/trace/words-view';
import { Button } from '@/components/ui/button';
import { UnderstandBar } from '@/components/understand/understand-bar';
import { ranProgram } from '@/lib/reasoning/attempt';
import { isOffline } from '@/lib/reasoning/is-offline';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { PartialProgram } from './partial-program';
import { shownAttempt } from './program-of';

/** What came of the program: what it printed, and the answer or why there is none. */
export function TraceEnd({ cellId, state }: { cellId: string; state: TraceState }) {
  const t = useTranslations('cell');
  const { openModels } = useNotebookActions();
  const mayAsk = useMayAsk();
  const attempt = shownAttempt(state);
  const { run } = attempt ?? {};
  const outcome = run?.outcome;
  const repairing = state.status === 'writing' && state.attempts.at(-1)?.feedback !== undefined;
  return (
    <>
      {run && <ConsoleView lines={run.console} cut={outcome?.consoleCut} />}
      {repairing && (
        <p className="cell-note" role="status">
          {t('repairing', { number: state.attempts.filter(({ feedback }) => feedback !== undefined).length })}
        </p>
      )}
      {/* A new run shows that it ran, even where its answer is the same. */}
      {state.answer && <AnswerView key={state.endedAt} answer={state.answer} size="cell" />}
      {outcome && !state.answer && outcome.kind !== 'cancelled' && attempt && !repairing && (
        <OutcomeView outcome={outcome} program={ranProgram(attempt)} />
      )}
      <UnderstandBar state={state} cellId={cellId} />
      {(state.status === 'refused' || state.status === 'said') && (
        <WordsView state={state}>
          <div className="words-ways">
            {mayAsk && (
              <Button size="small" onClick={openModels}>
                {t('chooseModel')}
              </Button>
            )}
            {mayAsk && isOffline(state.model) && (
              <Link href="/offline-writer" className="button button-quiet button-small">
                {t('offlineGuide')}
              </Link>
            )}
          </div>
        </WordsView>
      )}
      {(state.status === 'failed' || state.status === 'stopped') && state.partial && (
        <PartialProgram cellId={cellId} text={state.partial} />
      )}
      {state.status === 'failed' && state.problem && (
        <ProblemView problem={state.problem}>
          {mayAsk && state.problem.code.startsWith('model-') && (
            <Button size="small" onClick={openModels}>
              {t('chooseModel')}
            </Button>
          )}
        </ProblemView>
      )}
      {state.status === 'stopped' && (
        <p className="cell-note stopped-note">
          <CircleSlash aria-hidden /> {t('stopped')}
        </p>
      )}
    </>
  );
}
