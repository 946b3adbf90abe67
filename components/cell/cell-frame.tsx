'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';

type CellFrameProps = {
  id: string;
  kind: 'question' | 'text';
  number: number;
  move: number;
  rail?: ReactNode;
  menu: ReactNode;
  children: ReactNode;
};

/** A cell as a whole: what command mode has the focus on. */
export function CellFrame({ id, kind, number, move, rail, menu, children }: CellFrameProps) {
  const t = useTranslations('cell');
  const { note } = useNotebookActions();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (move > 0 && frame.current !== document.activeElement) frame.current?.focus();
  }, [move]);
  return (
    <section
      ref={frame}
      className="cell"
      data-cell={id}
      data-kind={kind}
      aria-label={t(kind === 'question' ? 'questionNumber' : 'textNumber', { number })}
      // The cell as a whole takes the focus for the notebook's one-key commands.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      onFocus={(event) => {
        if (event.target === event.currentTarget) note(id, 'frame');
      }}
    >
      <div className="cell-rail">{rail}</div>
      <div className="cell-body">{children}</div>
      <div className="cell-side">{menu}</div>
    </section>
  );
}
