'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'use-intl';
import { DataSetView } from '@/components/data/data-set-view';
import { AskedBack } from '@/components/strategy/asked-back';
import { Clarifications } from '@/components/strategy/clarifications';
import { StrategyView } from '@/components/strategy/strategy-view';
import { AnswerView } from '@/components/trace/answer-view';
import { ConsoleView } from '@/components/trace/console-view';
import { OutcomeView } from '@/components/trace/outcome-view';
import { ProgramView } from '@/components/trace/program-view';
import { WordsView } from '@/components/trace/words-view';
import { UnderstandBar } from '@/components/understand/understand-bar';
import { writtenAttempt } from '@/lib/reasoning/main-attempt';
import type { Part, Slide } from './slides';

/** Markdown and LaTeX weigh more than all the rest: they come only with a text. */
const MarkdownView = dynamic(() =>
  import('@/components/trace/markdown-view').then((module) => module.MarkdownView),
);

/** Controls and notes are smaller than what is read from the last row. */
const lookScale = 0.7;

/** A slide with its first `shown` parts; what is not shown is not in the page. */
export function PresentSlide({ slide, shown, scale }: { slide: Slide; shown: number; scale: number }) {
  if (slide.kind === 'text') return <MarkdownView text={slide.text} />;
  if (slide.kind === 'data') return <DataSetView cell={slide.cell} />;
  return (
    <>
      {slide.parts.slice(0, shown).map((part, index) => (
        <div
          key={part}
          className="present-part"
          data-part={part}
          data-newest={index === shown - 1 || undefined}
        >
          <SlidePart part={part} slide={slide} scale={scale} />
        </div>
      ))}
      {slide.parts.slice(0, shown).includes('answer') && (
        <div className="present-part present-look" style={{ zoom: lookScale * scale }}>
          <UnderstandBar state={slide.state} />
        </div>
      )}
    </>
  );
}

type SlidePartProps = { part: Part; slide: Extract<Slide, { kind: 'question' }>; scale: number };

function SlidePart({ part, slide, scale }: SlidePartProps) {
  const t = useTranslations('present');
  const { state, cell } = slide;
  const attempt = writtenAttempt(state);
  const outcome = attempt?.run?.outcome;
  switch (part) {
    case 'question':
      return (
        <>
          <p className="present-question">{cell.question}</p>
          <Clarifications clarifications={state.clarifications} />
        </>
      );
    case 'program':
      return attempt ? <ProgramView program={attempt.program} label={t('program')} /> : null;
    case 'run':
      if (!outcome) return null;
      return (
        <>
          <p className="present-run">{t('ran', { seconds: outcome.durationMs / 1000 })}</p>
          <ConsoleView lines={outcome.console} cut={outcome.consoleCut} />
          {state.answer === null && <OutcomeView outcome={outcome} program={attempt?.program ?? ''} />}
        </>
      );
    case 'answer':
      if (state.answer) return <AnswerView answer={state.answer} size="present" />;
      if (state.status === 'asking' && state.askedBack) return <AskedBack asked={state.askedBack} />;
      return <WordsView state={state} />;
    case 'ways':
      return (
        <div className="present-ways" style={{ zoom: lookScale * scale }}>
          <StrategyView state={state} />
        </div>
      );
  }
}
