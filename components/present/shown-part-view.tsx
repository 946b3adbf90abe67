'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DataSetView } from '@/components/data/data-set-view';
import { AskedBack } from '@/components/strategy/asked-back';
import { ChangeNote } from '@/components/strategy/change-note';
import { Clarifications } from '@/components/strategy/clarifications';
import { StrategyView } from '@/components/strategy/strategy-view';
import { Verdicts } from '@/components/strategy/verdicts';
import { AnswerView } from '@/components/trace/answer-view';
import { ConsoleView } from '@/components/trace/console-view';
import { ImageView } from '@/components/trace/image-view';
import { OutcomeView } from '@/components/trace/outcome-view';
import { ProgramView } from '@/components/trace/program-view';
import { WordsView } from '@/components/trace/words-view';
import { LookInto } from '@/components/understand/understand-bar';
import type { ShownPart } from '@/lib/lesson/shown-part';
import type { Trace } from '@/lib/reasoning/trace';
import { traceState } from '@/lib/reasoning/trace-state';

/** Markdown and LaTeX weigh more than all the rest, and stepping needs the parser: they come when they are shown. */
const MarkdownView = dynamic(() =>
  import('@/components/trace/markdown-view').then((module) => module.MarkdownView),
);
const StepsView = dynamic(() =>
  import('@/components/understand/steps-view').then((module) => module.StepsView),
);

type ShownPartViewProps = {
  part: ShownPart;
  /** What stands where a prediction is asked for. */
  predict?: ReactNode;
};

/** One unfolded part of a cell: the same on the projector and in a student's hand. */
export function ShownPartView({ part, predict }: ShownPartViewProps) {
  const t = useTranslations('present');
  switch (part.part) {
    case 'text':
      return <MarkdownView text={part.text} />;
    case 'data':
      return (
        <div className="present-small">
          <DataSetView cell={part.cell} />
        </div>
      );
    case 'question':
      return (
        <>
          <p className="present-question">{part.question}</p>
          {part.image && <ImageView image={part.image} />}
          <Clarifications clarifications={part.clarifications} />
        </>
      );
    case 'predict':
      return predict ?? <p className="present-predict">{t('predict')}</p>;
    case 'program':
      return (
        <>
          <ChangeNote change={part.wish === undefined ? undefined : { wish: part.wish }} />
          <ProgramView program={part.program} label={t('program')} />
        </>
      );
    case 'steps':
      return (
        <div className="present-small">
          <StepsView subject={part} />
        </div>
      );
    case 'run':
      return (
        <>
          <p className="present-run">{t('ran', { seconds: part.durationMs / 1000 })}</p>
          <ConsoleView lines={part.console} cut={part.consoleCut} />
          {part.ended && <OutcomeView {...part.ended} />}
        </>
      );
    case 'answer':
      return (
        <>
          {part.answer && <AnswerView answer={part.answer} size="present" />}
          {part.trace && <NoAnswer trace={part.trace} />}
          {part.look && (
            <div className="present-small">
              <LookInto subject={part.look} />
            </div>
          )}
        </>
      );
    case 'check':
      return (
        <div className="present-small">
          <Verdicts judgements={part.verdicts} />
        </div>
      );
    case 'ways':
      return <Ways trace={part.trace} />;
  }
}

function NoAnswer({ trace }: { trace: Trace }) {
  const state = useMemo(() => traceState(trace), [trace]);
  if (state.status === 'asking' && state.askedBack) return <AskedBack asked={state.askedBack} />;
  return <WordsView state={state} />;
}

function Ways({ trace }: { trace: Trace }) {
  const state = useMemo(() => traceState(trace), [trace]);
  return (
    <div className="present-small present-ways">
      <StrategyView state={state} />
    </div>
  );
}
