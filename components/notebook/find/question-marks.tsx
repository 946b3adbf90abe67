'use client';

import { type ReactNode, useContext, useSyncExternalStore } from 'react';
import { FindStoreContext } from './find-store';

/** Lies behind a question's field, letter under letter, and shows where the found words stand. */
export function QuestionMarks({ id, question }: { id: string; question: string }) {
  const store = useContext(FindStoreContext);
  const marks = useSyncExternalStore(
    store.subscribe,
    () => store.marksOf(id),
    () => store.marksOf(id),
  );
  if (marks.length === 0) return null;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, current } of marks) {
    parts.push(
      question.slice(at, start),
      <mark key={start} data-current={current || undefined}>
        {question.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <div aria-hidden className="question-field question-marks">
      {parts}
      {question.slice(at)}
    </div>
  );
}
