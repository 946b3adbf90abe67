/** A self-written word problem: its text, its answer, and which pattern it comes from. */
export type FilledTemplate = { question: string; answer: number; pattern: number };
