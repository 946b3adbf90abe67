import type { Monaco } from './load-monaco';
import type { After } from './run-keys';

type Editor = ReturnType<Monaco['editor']['create']>;

/** Esc belongs to an open widget first; the second Esc leaves. */
const noWidgetOpen = [
  'suggestWidgetVisible',
  'findWidgetVisible',
  'parameterHintsVisible',
  'renameInputVisible',
  'markersNavigationVisible',
  'referenceSearchVisible',
  'inSnippetMode',
  'editorHasMultipleSelections',
  'accessibleViewIsShown',
]
  .map((key) => `!${key}`)
  .join(' && ');

export type EditorKeys = { onRun: (after: After) => void; onLeave: () => void; names: EditorNames };
export type EditorNames = {
  label: string;
  runStay: string;
  runNext: string;
  runInsert: string;
  leave: string;
};

/**
 * Opens Monaco in an element with the element's own font, size and line height, so that nothing jumps when it
 * takes the place of the highlighted program.
 */
export function openEditor(
  monaco: Monaco,
  host: HTMLElement,
  model: ReturnType<Monaco['editor']['createModel']>,
  keys: EditorKeys,
): Editor {
  const style = getComputedStyle(host);
  const fontSize = Number.parseFloat(style.fontSize);
  const editor = monaco.editor.create(host, {
    model,
    ariaLabel: keys.names.label,
    fontFamily: style.fontFamily,
    fontSize,
    lineHeight: Number.parseFloat(style.lineHeight),
    fontLigatures: false,
    padding: { top: fontSize * 0.8235, bottom: fontSize * 0.8235 },
    lineNumbersMinChars: 3,
    lineDecorationsWidth: Math.round(fontSize * 1.1),
    glyphMargin: false,
    folding: false,
    minimap: { enabled: false },
    wordWrap: 'on',
    wrappingIndent: 'none',
    automaticLayout: true,
    scrollBeyondLastLine: false,
    scrollbar: { vertical: 'hidden', horizontal: 'hidden', alwaysConsumeMouseWheel: false },
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'none',
    guides: { indentation: false },
    stickyScroll: { enabled: false },
    fixedOverflowWidgets: true,
    // Chinese questions have full-width punctuation in comments and texts: nothing to warn of.
    unicodeHighlight: { ambiguousCharacters: false },
    occurrencesHighlight: 'off',
    wordBasedSuggestions: 'off',
    lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.Off },
  });
  const { KeyMod, KeyCode } = monaco;
  const run = (id: string, label: string, keybinding: number, after: After) =>
    editor.addAction({ id, label, keybindings: [keybinding], run: () => keys.onRun(after) });
  run('wand.run-stay', keys.names.runStay, KeyMod.CtrlCmd | KeyCode.Enter, 'stay');
  run('wand.run-next', keys.names.runNext, KeyMod.Shift | KeyCode.Enter, 'next');
  run('wand.run-insert', keys.names.runInsert, KeyMod.Alt | KeyCode.Enter, 'insert');
  editor.addAction({
    id: 'wand.leave',
    label: keys.names.leave,
    keybindings: [KeyCode.Escape],
    keybindingContext: noWidgetOpen,
    run: keys.onLeave,
  });
  const fitHeight = () => {
    host.style.height = `${editor.getContentHeight()}px`;
  };
  editor.onDidContentSizeChange(fitHeight);
  fitHeight();
  return editor;
}
