'use client';

import { useEffect, useRef } from 'react';
import { isComposing } from './composing';
import { type After, afterOf } from './run-keys';

type PlainProgramEditorProps = {
  program: string;
  label: string;
  move: number;
  onChange: (program: string) => void;
  onRun: (after: After) => void;
  onLeave: () => void;
};

/** A program in a plain field that grows with it: for fingers, and where Monaco could not be loaded. */
export function PlainProgramEditor({
  program,
  label,
  move,
  onChange,
  onRun,
  onLeave,
}: PlainProgramEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (move > 0) field.current?.focus();
  }, [move]);
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
