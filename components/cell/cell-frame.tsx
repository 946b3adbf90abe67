'use client';

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import type { Cell } from '@/lib/notebook/cell';
import { CellGrip } from './cell-grip';
import { useDrop } from './use-drop';

type CellFrameProps = {
  id: string;
  kind: Cell['kind'];
  number: number;
  move: number;
  /** One of several selected cells. */
  selected: boolean;
  rail?: ReactNode;
  menu: ReactNode;
  children: ReactNode;
};

/** A cell as a whole: what command mode has the focus on, what is selected, dragged and dropped beside. */
export function CellFrame({ id, kind, number, move, selected, rail, menu, children }: CellFrameProps) {
  const t = useTranslations('cell');
  const { note, extendTo } = useNotebookActions();
  const frame = useRef<HTMLElement>(null);
  const { side, ...dropping } = useDrop(id);
  useEffect(() => {
    if (move > 0 && frame.current !== document.activeElement) frame.current?.focus();
  }, [move]);
  return (
    <section
      ref={frame}
      className="cell"
      data-cell={id}
      data-kind={kind}
      data-selected={selected || undefined}
      data-drop={side ?? undefined}
      aria-label={t(`${kind}Number`, { number })}
      aria-description={selected ? t('selected') : undefined}
      // The cell as a whole takes the focus for the notebook's one-key commands.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      onFocus={(event) => {
        if (event.target === event.currentTarget) note(id, 'frame');
      }}
      onMouseDown={(event) => {
        if (!event.shiftKey || isControl(event)) return;
        // Else the text between the two presses would be marked.
        event.preventDefault();
        extendTo(id);
      }}
      {...dropping}
    >
      <div className="cell-rail">{rail}</div>
      <div className="cell-body">{children}</div>
      <div className="cell-side">
        {menu}
        <CellGrip id={id} />
      </div>
    </section>
  );
}

const isControl = ({ target }: MouseEvent) =>
  target instanceof Element && target.closest('textarea, input, button, a, .monaco-editor') !== null;
