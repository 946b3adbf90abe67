/** Why a text or file is no data set. Its wording for people lives in the message catalogue, by `code`. */
export type DataProblem =
  | { code: 'data-empty' }
  /** JSON that is no list of records, or text of one lonely line. */
  | { code: 'data-no-table' }
  | { code: 'data-not-json'; detail: string }
  /** A quotation mark that is not closed; `row` from 1. */
  | { code: 'data-quotes'; row: number }
  | { code: 'data-too-large'; most: number }
  | { code: 'data-too-many-rows'; count: number; most: number }
  | { code: 'data-too-many-columns'; count: number; most: number };
