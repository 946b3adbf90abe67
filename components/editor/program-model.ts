import type { Monaco } from './load-monaco';

/** A line, from 1, and what is wrong with it. */
export type ProgramMark = { line: number; column?: number | undefined; message: string };

/**
 * The text model of a cell's program. It outlives the editor on it, so that a cell that is left and entered
 * again still knows its undo steps; it goes with the page, since each notebook is a document of its own.
 */
export function programModel(monaco: Monaco, cellId: string, program: string) {
  const uri = monaco.Uri.parse(`wand:/${cellId}.js`);
  const model = monaco.editor.getModel(uri) ?? monaco.editor.createModel(program, 'javascript', uri);
  model.updateOptions({ tabSize: 2, insertSpaces: true });
  takeProgram(model, program);
  return model;
}

/** Puts a program that changed elsewhere (asked again, undone, another tab) into a model, as one undo step. */
export function takeProgram(model: ReturnType<typeof programModel>, program: string): void {
  if (model.getValue() === program) return;
  model.pushEditOperations([], [{ range: model.getFullModelRange(), text: program }], () => null);
}

/** Marks the failing line with a squiggle and its words. */
export function markProgram(
  monaco: Monaco,
  model: ReturnType<typeof programModel>,
  mark: ProgramMark | null,
): void {
  const fits = mark && mark.line <= model.getLineCount();
  monaco.editor.setModelMarkers(
    model,
    'wand',
    fits
      ? [
          {
            severity: monaco.MarkerSeverity.Error,
            message: mark.message,
            startLineNumber: mark.line,
            endLineNumber: mark.line,
            startColumn: model.getLineFirstNonWhitespaceColumn(mark.line) || 1,
            endColumn: model.getLineMaxColumn(mark.line),
          },
        ]
      : [],
  );
}
