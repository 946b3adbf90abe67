'use client';

import { BookPlus, ChevronDown, Play } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpenNew } from '@/components/home/use-open-new';
import { TraceView } from '@/components/trace/trace-view';
import { Button } from '@/components/ui/button';
import { useHydrated } from '@/components/ui/use-hydrated';
import { newCellId } from '@/lib/notebook/cell-id';
import { newQuestionCell } from '@/lib/notebook/new-cell';
import { evenPositions } from '@/lib/notebook/position';
import type { TraceState } from '@/lib/reasoning/trace-state';

type GuideExampleProps = {
  question: string;
  state: TraceState | undefined;
  onAsk: (question: string) => void;
};

/** A question that asks itself when pressed: its program, the run and the answer open below it. */
export function GuideExample({ question, state, onAsk }: GuideExampleProps) {
  const t = useTranslations('offline');
  const hydrated = useHydrated();
  const [open, setOpen] = useState(false);
  const shown = useId();
  const press = () => {
    setOpen(!open);
    if (!state) onAsk(question);
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
            {state.endedAt !== undefined && <OpenInNotebook question={question} />}
          </section>
        )}
      </div>
    </li>
  );
}

function OpenInNotebook({ question }: { question: string }) {
  const t = useTranslations('offline');
  const { open, busy } = useOpenNew();
  const [position = ''] = evenPositions(1);
  return (
    <Button
      size="small"
      variant="quiet"
      disabled={busy}
      onClick={() =>
        open({ title: '', model: null, cells: [newQuestionCell(newCellId(), position, question)] })
      }
    >
      <BookPlus aria-hidden /> {t('openInNotebook')}
    </Button>
  );
}
