'use client';

import { BookPlus, ChevronDown, Play } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpenNew } from '@/components/home/use-open-new';
import { TraceView } from '@/components/trace/trace-view';
import { Button } from '@/components/ui/button';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { SampleData } from '@/lib/models/offline/data/data-kinds';
import { newCellId } from '@/lib/notebook/cell-id';
import { newDataCell, newQuestionCell } from '@/lib/notebook/new-cell';
import { evenPositions } from '@/lib/notebook/position';
import type { TraceState } from '@/lib/reasoning/trace-state';

type GuideExampleProps = {
  question: string;
  /** The data set that it asks about. */
  data?: SampleData | undefined;
  state: TraceState | undefined;
  onAsk: (question: string, data?: SampleData) => void;
};

/** A question that asks itself when pressed: its program, the run and the answer open below it. */
export function GuideExample({ question, data, state, onAsk }: GuideExampleProps) {
  const t = useTranslations('offline');
  const hydrated = useHydrated();
  const [open, setOpen] = useState(false);
  const shown = useId();
  const press = () => {
    setOpen(!open);
    if (!state) onAsk(question, data);
  };
  return (
    <li>
      <button
        type="button"
        className="guide-question"
        aria-expanded={open}
        aria-controls={shown}
        aria-disabled={hydrated ? undefined : true}
        onClick={press}
      >
        {state ? <ChevronDown aria-hidden data-turned={!open || undefined} /> : <Play aria-hidden />}
        <span>{question}</span>
      </button>
      <div id={shown} hidden={!open}>
        {open && state && (
          <section className="guide-run" aria-label={t('runOf', { question })}>
            <TraceView state={state} />
            {state.endedAt !== undefined && <OpenInNotebook question={question} data={data} />}
          </section>
        )}
      </div>
    </li>
  );
}

function OpenInNotebook({ question, data }: Pick<GuideExampleProps, 'question' | 'data'>) {
  const t = useTranslations('offline');
  const { open, busy } = useOpenNew();
  const [first = '', second = ''] = evenPositions(2);
  const cells = () => [
    ...(data ? [newDataCell(newCellId(), first, data)] : []),
    newQuestionCell(newCellId(), second, question),
  ];
  return (
    <Button
      size="small"
      variant="quiet"
      disabled={busy}
      onClick={() => open({ title: '', model: null, cells: cells() })}
    >
      <BookPlus aria-hidden /> {t('openInNotebook')}
    </Button>
  );
}
