'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { isComposing } from '@/components/editor/composing';
import { afterOf } from '@/components/editor/run-keys';
import { QuestionMarks } from '@/components/notebook/find/question-marks';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { maxQuestionLength } from '@/lib/reasoning/text-limits';
import { isImageFile } from './shrink-image';

type QuestionFieldProps = {
  id: string;
  question: string;
  number: number;
  move: number;
  empty: boolean;
  /** A picture was pasted into the question. */
  onPicture: (file: File) => void;
};

/** The question, in a field that grows with it. Enter is a new line; its companions ask. */
export function QuestionField({ id, question, number, move, empty, onPicture }: QuestionFieldProps) {
  const t = useTranslations('cell');
  const { edit, ask, go, note } = useNotebookActions();
  const field = useRef<HTMLTextAreaElement>(null);
  useGrowing(field, question);
  useEffect(() => {
    if (move === 0 || !field.current || field.current === document.activeElement) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [move]);
  return (
    <div className="question-place">
      <QuestionMarks id={id} question={question} />
      <textarea
        ref={field}
        className="question-field"
        dir="auto"
        aria-label={t('questionNumber', { number })}
        aria-describedby={empty ? `empty-${id}` : undefined}
        aria-invalid={empty || undefined}
        placeholder={t('questionPlaceholder')}
        rows={1}
        maxLength={maxQuestionLength}
        value={question}
        onChange={(event) => edit({ type: 'change-question', id, question: event.target.value })}
        onPaste={(event) => {
          const picture = [...event.clipboardData.files].find(isImageFile);
          if (!picture || event.clipboardData.getData('text/plain') !== '') return;
          event.preventDefault();
          onPicture(picture);
        }}
        onFocus={() => note(id, 'question')}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          const after = afterOf(event);
          if (after) {
            event.preventDefault();
            ask(id, after);
          } else if (event.key === 'Escape') {
            event.stopPropagation();
            go(id, 'frame');
          }
        }}
      />
      {empty && (
        <p id={`empty-${id}`} className="cell-note" role="status">
          {t('questionEmpty')}
        </p>
      )}
    </div>
  );
}

/** Browsers that know `field-sizing` need no help. */
function useGrowing(field: React.RefObject<HTMLTextAreaElement | null>, text: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);
}
