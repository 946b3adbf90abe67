import { useEffect } from 'react';
import { rememberCopied } from './cell-clipboard';
import type { NotebookActions } from './notebook-actions';

/**
 * Ctrl+C, Ctrl+X and Ctrl+V on a cell as a whole, by the browser's own events: they need no permission and work
 * without TLS. Where text is marked or typed, the clipboard is the text's.
 */
export function useClipboardEvents(actions: NotebookActions, selected: () => string[]) {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const ids = selected();
      if (!isOnCell() || ids.length === 0) return;
      const text = actions.textOf(ids);
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      rememberCopied(text);
      if (event.type === 'cut') actions.deleteCells(ids);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isOnCell()) return;
      event.preventDefault();
      actions.pasteCells('below', selected(), event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [actions, selected]);
}

const isOnCell = () =>
  document.activeElement instanceof HTMLElement &&
  document.activeElement.dataset.cell !== undefined &&
  (getSelection()?.isCollapsed ?? true);
