/** What is wrong with one line of a list of questions. */
export type LineTrouble =
  | 'not-json'
  | 'not-object'
  | 'no-question'
  | 'question-kind'
  | 'question-too-long'
  | 'answer-kind'
  | 'answer-too-long'
  | 'id-kind'
  | 'id-too-long'
  | 'quote'
  | 'fields';

/** Why a list of questions could not be read. Its wording for people lives in the message catalogue, by `code`. */
export type ListProblem =
  | { code: 'list-empty' }
  /** The table's first line names no column of questions. */
  | { code: 'list-no-column' }
  | { code: 'list-too-many'; count: number; most: number }
  | { code: 'too-large'; bytes: number; maxBytes: number }
  /** `line`: of the file, from 1. */
  | { code: 'list-line'; line: number; why: LineTrouble };
