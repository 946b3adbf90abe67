'use client';

import { type RefObject, useEffect } from 'react';
import { isComposing } from './composing';
import { type After, afterOf } from './run-keys';

type PlainProgramEditorProps = {
  program: string;
  label: string;
  move: number;
  field: RefObject<HTMLTextAreaElement | null>;
  onChange: (program: string) => void;
  onRun: (after: After) => void;
  onLeave: () => void;
};

/** A program in a plain field that grows with it: for fingers, and where Monaco is not here. */
export function PlainProgramEditor({
  program,
  label,
  move,
  field,
  onChange,
  onRun,
  onLeave,
}: PlainProgramEditorProps) {
  useEffect(() => {
    if (move > 0) field.current?.focus();
  }, [move, field]);
  return (
    <textarea
      ref={field}
      className="plain-editor"
      aria-label={label}
      value={program}
      rows={1}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      onChange={(event) => onChange(event.target.value)}
      onCompositionStart={({ currentTarget }) => {
        currentTarget.dataset.composing = '';
      }}
      onCompositionEnd={({ currentTarget }) => {
        delete currentTarget.dataset.composing;
      }}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return;
        const after = afterOf(event);
        if (after) {
          event.preventDefault();
          onRun(after);
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          onLeave();
        }
      }}
    />
  );
}
