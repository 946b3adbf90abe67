import { useEffect } from 'react';
import { rememberCopied } from './cell-clipboard';
import type { NotebookActions } from './notebook-actions';

/**
 * Ctrl+C, Ctrl+X and Ctrl+V on a cell as a whole, by the browser's own events: they need no permission and work
 * without TLS. Where text is marked or typed, the clipboard is the text's.
 */
export function useClipboardEvents(
  actions: NotebookActions,
  selected: () => string[],
  onFiles: (files: File[], after: string | null) => void,
) {
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
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const after = selected().at(-1) ?? null;
      const files = [...(event.clipboardData?.files ?? [])];
      if (text === '' && files.length > 0) onFiles(files, after);
      else if (!actions.takeTable(text, after)) actions.pasteCells('below', selected(), text);
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [actions, selected, onFiles]);
}

const isOnCell = () =>
  document.activeElement instanceof HTMLElement &&
  document.activeElement.dataset.cell !== undefined &&
  (getSelection()?.isCollapsed ?? true);
