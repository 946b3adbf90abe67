/**
 * What the test server says. A script fits a question by its text and by what is wanted; its replies play in order, one
 * for each such request about the same question, and the last one plays for ever. So `[error(503), program('answer(1)')]` fails once, `[program(wrong), program(right)]` is
 * right after feedback, and `[program(wrong)]` is wrong for ever.
 */
export type Script = {
  /** A part of the question, or a pattern; left out, it fits every question. */
  when?: string | RegExp;
  /** A part of the instructions: what is wanted of the model; left out, it fits only where a program is wanted. */
  asks?: string;
  replies: Reply[];
};

export type Pace = {
  /** Milliseconds between two chunks. */
  delayMs?: number;
  /** Characters in a chunk. */
  chunkSize?: number;
};

export type Reply =
  | ({
      kind: 'text';
      text: string;
      /** Thoughts sent beside the text, as `reasoning_content`. */
      reasoning?: string;
      /** `stop` unless given; `length` is a cut-off; null leaves it out. */
      finish?: 'stop' | 'length' | 'content_filter' | string | null;
    } & Pace)
  | { kind: 'error'; status: number; message?: string; retryAfterSeconds?: number }
  /** Says the text, then breaks the connection. */
  | ({ kind: 'drop'; text: string } & Pace)
  /** Says the text, then a line that is no JSON. */
  | ({ kind: 'malformed'; text: string } & Pace)
  /** Says the text, then an error inside the stream, as overloaded providers do. */
  | ({ kind: 'streamed-error'; text: string; message: string } & Pace)
  /** Answers 200 with a page of HTML. */
  | { kind: 'html' }
  /** Says the text (none: not even the head of a reply), then nothing more. */
  | ({ kind: 'hang'; text?: string } & Pace);

export const say = (text: string, pace: Pace = {}): Reply => ({ kind: 'text', text, ...pace });

/** A program as a good model gives it. */
export const program = (source: string, pace: Pace = {}): Reply =>
  say(`This program computes it.\n\`\`\`js\n${source}\n\`\`\``, pace);

export const refusal = (reason: string): Reply => say(`CANNOT: ${reason}`);

export const inWords = (text: string): Reply => say(text);

/** A program that stops in its middle because the model ran out of tokens. */
export const cutOffProgram = (source: string, pace: Pace = {}): Reply => ({
  kind: 'text',
  text: `This program computes it.\n\`\`\`js\n${source.slice(0, Math.ceil(source.length / 2))}`,
  finish: 'length',
  ...pace,
});

export const error = (
  status: number,
  message = `Scripted ${status}.`,
  retryAfterSeconds?: number,
): Reply => ({
  kind: 'error',
  status,
  message,
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});
