/** The few words that a Markdown export adds of its own; the caller brings them in the reader's language. */
export type MarkdownWords = {
  answer: string;
  expected: string;
  error: string;
  attempt: string;
  /** Before the address where a copy can be checked. */
  check: string;
  /** With its space, where the language has one. */
  colon: string;
};

export const englishMarkdownWords: MarkdownWords = {
  answer: 'Answer',
  expected: 'Expected',
  error: 'Error',
  attempt: 'Attempt',
  check: 'To check a copy',
  colon: ': ',
};

export const chineseMarkdownWords: MarkdownWords = {
  answer: '答案',
  expected: '预期答案',
  error: '错误',
  attempt: '尝试',
  check: '核对副本',
  colon: '：',
};
