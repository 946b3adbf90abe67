'use client';

import { Lightbulb, Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '@/components/messages/use-problem-words';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { Button } from '@/components/ui/button';
import type { QuestionCell } from '@/lib/notebook/cell';
import { currentProgram } from '@/lib/notebook/current-program';
import { useRuled } from './model-rule';
import { useHint } from './use-hint';

/** Where a teacher lets no model answer: the program is written by hand, and where hints are allowed one may be had. */
export function HandBar({ cell }: { cell: QuestionCell }) {
  const t = useTranslations('handout');
  const { rule } = useRuled();
  const { go } = useNotebookActions();
  const written = (currentProgram(cell) ?? '') !== '';
  return (
    <>
      {!written && (
        <Button size="small" variant="primary" onClick={() => go(cell.id, 'program')}>
          <Pencil aria-hidden /> {t('write')}
        </Button>
      )}
      {rule === 'hint' && <HintButton cell={cell} />}
    </>
  );
}

function HintButton({ cell }: { cell: QuestionCell }) {
  const t = useTranslations('handout');
  const problemWords = useProblemWords();
  const { hint, ask } = useHint(cell);
  return (
    <>
      <Button size="small" disabled={hint.status === 'asking'} onClick={() => void ask()}>
        <Lightbulb aria-hidden />{' '}
        {t(hint.status === 'asking' ? 'hinting' : hint.status === 'given' ? 'anotherHint' : 'hint')}
      </Button>
      {hint.status === 'given' && (
        <blockquote className="hint-words" aria-live="polite">
          {hint.text}
          <footer>{t('hintMark')}</footer>
        </blockquote>
      )}
      {hint.status === 'failed' && (
        <p role="alert" className="hint-words text-bad">
          {problemWords(hint.problem)}
        </p>
      )}
    </>
  );
}
