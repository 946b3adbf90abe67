import { z } from 'zod';

/** What a reply must be: one of the kinds, or one of the texts listed. */
export const wantedSchema = z.union([
  z.enum(['text', 'number', 'boolean', 'list']),
  z.array(z.string().max(500)).min(1).max(50),
]);
export type Wanted = z.infer<typeof wantedSchema>;

/** A question that a program asks the model while it runs (Chain of Code, arXiv 2312.04474). */
export const simulatedCallSchema = z.strictObject({ question: z.string().max(10_000), wanted: wantedSchema });
export type SimulatedCall = z.infer<typeof simulatedCallSchema>;

/** A call as a program makes it: `given` is what it passed as the wanted kind, as JSON. */
export type PendingCall = SimulatedCall & { given: string };

/** A call with what the model said, or why it said nothing that could be used. */
export type Reply = { call: PendingCall } & ({ value: JsonValue } | { failure: string });
export type JsonValue = string | number | boolean | string[];

export const sameCall = (a: PendingCall, b: PendingCall): boolean =>
  a.question === b.question && a.given === b.given;

/** What a program means by the kind that it passes: also a JSON Schema of a simple type; anything else is text. */
export function wantedIn(given: unknown): Wanted {
  const listed = wantedSchema.safeParse(given);
  if (listed.success) return listed.data;
  const schema = schemaSchema.safeParse(given);
  if (!schema.success) return 'text';
  if (schema.data.enum) return schema.data.enum;
  return schema.data.type === undefined ? 'text' : kinds[schema.data.type];
}

const kinds = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  array: 'list',
} as const;
const schemaSchema = z.object({
  type: z.enum(['string', 'number', 'integer', 'boolean', 'array']).optional().catch(undefined),
  enum: z.array(z.string().max(500)).min(1).max(50).optional().catch(undefined),
});

/** The value in what a model replied; null where it is not what was wanted. The last line counts, fenced or not. */
export function replyValue(text: string, wanted: Wanted): JsonValue | null {
  const said =
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('```'))
      .at(-1)
      ?.replace(/^ANSWER\s*[:：]\s*/i, '') ?? '';
  const data = jsonIn(said);
  const plain = (typeof data === 'string' ? data : said).trim();
  if (wanted === 'text') return plain === '' ? null : plain.slice(0, 10_000);
  if (wanted === 'number') return typeof data === 'number' ? data : numberIn(plain);
  if (wanted === 'boolean') return typeof data === 'boolean' ? data : booleanIn(plain);
  if (wanted === 'list') return textsIn(data);
  const exact = wanted.find((choice) => choice === plain);
  return exact ?? wanted.find((choice) => bare(choice) === bare(plain)) ?? null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const numberIn = (text: string) => (/^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : null);

const booleanIn = (text: string) =>
  /^(true|yes|是|对)[.。]?$/i.test(text) ? true : /^(false|no|否|不是)[.。]?$/i.test(text) ? false : null;

const textsIn = (data: unknown) =>
  Array.isArray(data)
    ? data.slice(0, 1_000).map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
    : null;

const bare = (text: string) => text.toLowerCase().replace(/[\s"'.。]/g, '');
