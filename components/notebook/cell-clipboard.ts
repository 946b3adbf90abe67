import type { Cell } from '@/lib/notebook/cell';
import { readCells } from '@/lib/notebook/cells-text';
import type { FileProblem } from '@/lib/notebook/file-problem';
import type { Result } from '@/lib/reasoning/result';

/** What was copied last in this tab: it pastes even where the browser lets no page read its clipboard. */
let copied = '';

/** Puts text on the clipboard for a press of a key; the browser's own copy event sets it by itself. */
export async function putOnClipboard(text: string): Promise<void> {
  copied = text;
  // Without TLS, as in a classroom's network, there is only the old way, by a copy event (use-clipboard-events.ts).
  if (navigator.clipboard) await navigator.clipboard.writeText(text).catch(() => {});
  else document.execCommand('copy');
}

export const rememberCopied = (text: string): void => {
  copied = text;
};

/** The cells on the clipboard; what this tab copied last where there are none. */
export async function cellsOnClipboard(): Promise<Result<Cell[], FileProblem>> {
  const text = await readClipboard();
  const read = readCells(text);
  return read.ok || copied === '' ? read : readCells(copied);
}

async function readClipboard(): Promise<string> {
  if (!navigator.clipboard?.readText) return '';
  return navigator.clipboard.readText().catch(() => '');
}
