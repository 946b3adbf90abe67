/** Why a file could not be read. Its wording for people lives in the message catalogue, by `code`. */
export type FileProblem =
  | { code: 'not-json'; detail: string }
  /** JSON, but no notebook of Wand. */
  | { code: 'not-wand' }
  /** Written by another version of Wand. */
  | { code: 'unknown-version'; version: string; knownVersion: number }
  | { code: 'too-large'; bytes: number; maxBytes: number }
  | { code: 'too-deep'; maxDepth: number }
  /** `path`: where, for example `notebook.cells[3].question`. */
  | { code: 'invalid'; path: string; detail: string };
