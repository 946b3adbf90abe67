'use client';

import { memo, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { isComposing } from '@/components/editor/composing';
import { afterOf, isSplitKey } from '@/components/editor/run-keys';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { MarkdownView } from '@/components/trace/markdown-view';
import type { TextCell as Text } from '@/lib/notebook/cell';
import { CellFrame } from './cell-frame';
import { CellMenu } from './cell-menu';
import { CollapsedCell } from './collapsed-cell';
import type { CellProps } from './question-cell';

/** Markdown with LaTeX: rendered, or its source while someone is in it. */
export const TextCell = memo(function TextCell({ cell, number, place, selected }: CellProps<Text>) {
  const editing = place?.part === 'text';
  return (
    <CellFrame
      id={cell.id}
      kind="text"
      number={number}
      move={place?.part === 'frame' ? place.move : 0}
      selected={selected}
      menu={<CellMenu cell={cell} />}
    >
      {cell.collapsed ? (
        <CollapsedCell cell={cell} work={null} answer={null} />
      ) : editing ? (
        <TextField cell={cell} number={number} move={place.move} />
      ) : (
        <RenderedText cell={cell} />
      )}
    </CellFrame>
  );
});

function RenderedText({ cell }: { cell: Text }) {
  const t = useTranslations('cell');
  const { go } = useNotebookActions();
  const open = () => go(cell.id, 'text');
  if (cell.text.trim() === '') {
    return (
      <button type="button" className="empty-text" onClick={open}>
        {t('emptyText')}
      </button>
    );
  }
  return (
    // Enter on the cell and its menu open it by keyboard; a click on the text is a shortcut to that.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className="rendered-text"
      onClick={(event) => {
        const onLink = event.target instanceof Element && event.target.closest('a') !== null;
        if (!onLink && (getSelection()?.toString() ?? '') === '') open();
      }}
    >
      <MarkdownView text={cell.text} />
    </div>
  );
}

function TextField({ cell, number, move }: { cell: Text; number: number; move: number }) {
  const t = useTranslations('cell');
  const { edit, go, leave, note, splitCell } = useNotebookActions();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (move > 0) field.current?.focus();
  }, [move]);
  return (
    <textarea
      ref={field}
      className="text-field"
      dir="auto"
      aria-label={t('textNumber', { number })}
      placeholder={t('textPlaceholder')}
      rows={3}
      maxLength={200_000}
      value={cell.text}
      onChange={(event) => edit({ type: 'change-text', id: cell.id, text: event.target.value })}
      onBlur={() => {
        // A switch to another window is no end of editing.
        if (document.hasFocus()) note(cell.id, 'frame');
      }}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return;
        const after = afterOf(event);
        if (after) {
          event.preventDefault();
          leave(cell.id, after);
        } else if (isSplitKey(event)) {
          event.preventDefault();
          splitCell(cell.id, event.currentTarget.selectionStart);
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          go(cell.id, 'frame');
        }
      }}
    />
  );
}
