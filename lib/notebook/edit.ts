import { applyCellEdit } from './cell-edit';
import { maxTitleLength, type Notebook } from './notebook';
import { type Edit, type Edited, unchanged } from './notebook-edit';
import { applyOrderEdit } from './order-edit';
import { applyTraceEdit } from './trace-edit';

/** The notebook after an edit and the edit that leads back. Pure and total; see notebook-edit.ts. */
export function applyEdit(notebook: Notebook, edit: Edit): Edited {
  switch (edit.type) {
    case 'add-cell':
    case 'paste-cells':
    case 'duplicate-cell':
    case 'delete-cell':
    case 'delete-cells':
    case 'move-cells':
    case 'put-cells':
    case 'place-cells':
      return applyOrderEdit(notebook, edit);
    case 'change-question':
    case 'change-text':
    case 'change-draft':
    case 'change-expected':
    case 'change-check':
    case 'change-lesson':
    case 'change-name':
    case 'change-skill':
    case 'change-strategy':
    case 'change-data':
    case 'change-image':
    case 'convert-cell':
    case 'collapse-cells':
      return applyCellEdit(notebook, edit);
    case 'start-trace':
    case 'set-trace':
    case 'restore-earlier':
    case 'put-traces':
      return applyTraceEdit(notebook, edit);
    case 'set-title': {
      const title = edit.title.slice(0, maxTitleLength);
      if (title === notebook.title) return unchanged(notebook);
      return {
        notebook: { ...notebook, title },
        inverse: { type: 'set-title', title: notebook.title },
      };
    }
    case 'set-model':
      if (edit.model === notebook.model) return unchanged(notebook);
      return {
        notebook: { ...notebook, model: edit.model },
        inverse: { type: 'set-model', model: notebook.model },
      };
    case 'set-strategy': {
      const before = notebook.strategy ?? null;
      if (edit.strategy === before) return unchanged(notebook);
      return {
        notebook: { ...notebook, strategy: edit.strategy ?? undefined },
        inverse: { type: 'set-strategy', strategy: before },
      };
    }
    case 'batch':
      return applyAll(notebook, edit.edits);
  }
}

function applyAll(notebook: Notebook, edits: Edit[]): Edited {
  let current = notebook;
  const back: Edit[] = [];
  for (const edit of edits) {
    const { notebook: next, inverse } = applyEdit(current, edit);
    if (next !== current) back.unshift(inverse);
    current = next;
  }
  return { notebook: current, inverse: { type: 'batch', edits: back } };
}
