import { colorHex } from './color-hex';
import type { Monaco } from './load-monaco';

/** Monaco's token names beside the tokens of the page's own theme. */
const tokens = {
  keyword: '--syntax-keyword',
  string: '--syntax-text',
  regexp: '--syntax-text',
  number: '--syntax-number',
  comment: '--syntax-comment',
  identifier: '--ink',
  delimiter: '--ink',
  type: '--syntax-name',
} as const;

const colors = {
  'editor.background': '--panel',
  'editor.foreground': '--ink',
  'editorLineNumber.foreground': '--soft',
  'editorLineNumber.activeForeground': '--ink',
  'editorCursor.foreground': '--accent',
  'editor.selectionBackground': '--accent-soft',
  'editorWidget.background': '--raised',
  'editorWidget.border': '--line',
  'editorSuggestWidget.selectedBackground': '--accent-soft',
  'editorSuggestWidget.selectedForeground': '--ink',
  'editorSuggestWidget.highlightForeground': '--accent',
  'editorHoverWidget.background': '--raised',
  'list.hoverBackground': '--panel',
  'editorError.foreground': '--bad',
  'editorWarning.foreground': '--warn',
  focusBorder: '--accent',
} as const;

/**
 * Gives Monaco the page's colours. Monaco takes hex only, and one theme for all editors, so the tokens are read
 * off an element as it is drawn now; call it again when light and dark change.
 */
export function applyProgramTheme(monaco: Monaco, element: HTMLElement): void {
  const style = getComputedStyle(element);
  const hex = (token: string) => drawnColor(element, style.getPropertyValue(token));
  const dark = isDark(hex('--panel'));
  monaco.editor.defineTheme('wand', {
    base: dark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: Object.entries(tokens).map(([token, name]) => ({
      token,
      foreground: hex(name).slice(1, 7),
      ...(token === 'comment' ? { fontStyle: 'italic' } : {}),
    })),
    colors: Object.fromEntries(Object.entries(colors).map(([key, name]) => [key, hex(name)])),
  });
  monaco.editor.setTheme('wand');
}

/** A token may hold `light-dark(…)`, which only an element in its place resolves. */
function drawnColor(element: HTMLElement, value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  element.append(probe);
  const color = getComputedStyle(probe).color;
  probe.remove();
  return colorHex(color) ?? '#808080ff';
}

const isDark = (hex: string) =>
  [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0) < 3 * 128;

/** Calls back when light and dark change: by the page's own switch or by the system. */
export function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const list = matchMedia('(prefers-color-scheme: dark)');
  list.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    list.removeEventListener('change', changed);
  };
}
