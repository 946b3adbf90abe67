export const notebookPath = (id: string) => `/notebooks/${id}`;

/** A notebook that the server does not know yet: one page for all of them, which is kept in the browser. */
export const draftPath = (id: string) => `/notebooks/draft#${id}`;

/**
 * Opens a notebook as a page of its own, not inside the page that is there: only its own document's security policy
 * lets the editor write its styles.
 */
export const openNotebook = (id: string) => location.assign(notebookPath(id));
