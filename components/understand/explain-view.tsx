'use client';

import { MessageSquareQuote, Square } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemView } from '@/components/trace/problem-view';
import { Button } from '@/components/ui/button';
import type { Subject } from '@/lib/lesson/subject';
import { answerText } from '@/lib/notebook/value-text';
import { type ExplanationLevel, explanationLevels } from '@/lib/reasoning/explanation';
import { isOffline } from '@/lib/reasoning/is-offline';
import { writtenAttempt } from '@/lib/reasoning/main-attempt';
import { emptyTraceState, type TraceState } from '@/lib/reasoning/trace-state';
import { useExplaining } from './explaining';
import { useExplanation } from './use-explanation';

type ExplainViewProps = { subject: Subject; state?: TraceState | undefined; cellId?: string | undefined };

/** The program in plain words, for a child, a student or an expert: a model's words, and said to be. */
export function ExplainView({ subject, state = emptyTraceState, cellId = '' }: ExplainViewProps) {
  const t = useTranslations('understand');
  const explaining = useExplaining();
  const attempt = writtenAttempt(state)?.number ?? 0;
  const kept = state.explanations.filter((each) => each.attempt === attempt && each.text !== '');
  const [level, setLevel] = useState<ExplanationLevel>(kept.at(-1)?.level ?? 'student');
  const { growing, problem, ask, stop } = useExplanation(explaining, {
    cellId,
    attempt,
    question: subject.question,
    program: subject.request.program,
    answer: state.answer ? answerText(state.answer).slice(0, 4_000) : undefined,
  });
  const shown = kept.find((each) => each.level === level);
  const text = growing ?? shown?.text;
  const offline = isOffline(explaining?.model ?? '');
  const levels = explaining ? explanationLevels : kept.map((each) => each.level);
  return (
    <div className="explain">
      <fieldset className="explain-levels">
        <legend>{t('explainFor')}</legend>
        {levels.map((each) => (
          <label key={each} className="check-choice">
            <input
              type="radio"
              name={`explain-${cellId}-${attempt}`}
              checked={level === each}
              disabled={growing !== null}
              onChange={() => setLevel(each)}
            />
            <span>{t(`level-${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {text !== undefined && (
        <>
          <blockquote className="explain-words" aria-live="polite">
            {text}
          </blockquote>
          <p className="explain-mark">
            <MessageSquareQuote aria-hidden />
            {t('explainMark', { model: (growing === null ? shown?.model : explaining?.model) ?? '' })}
          </p>
        </>
      )}
      {problem && <ProblemView problem={problem} />}
      {offline && <p className="understand-note">{t('explainOffline')}</p>}
      {explaining && (
        <div className="flex flex-wrap gap-2">
          {growing !== null ? (
            <Button size="small" onClick={stop}>
              <Square aria-hidden fill="currentColor" /> {t('explainStop')}
            </Button>
          ) : offline ? (
            <Button size="small" onClick={explaining.openModels}>
              {t('explainConnect')}
            </Button>
          ) : (
            <Button size="small" onClick={() => void ask(level)}>
              {t(shown ? 'explainAgain' : 'explainAsk', { model: explaining.model })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
