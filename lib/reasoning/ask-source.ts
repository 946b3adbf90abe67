import type { ConsoleLine, Outcome } from './outcome';
import { type Reply, type SimulatedCall, simulatedCallSchema } from './simulated-call';

/** How a program says which calls it waits for; such a line is taken out of what it printed. */
const marker = '\u0001ask ';

/**
 * Declares `ask(question, wanted)` for a program, with what the model has said so far written into it. A call that is
 * known gets its reply at once, the same on every run; any other is told by a printed line and never settles, so that
 * the run ends there, or is refused once the budget is used up. Running again from the start with more replies is
 * deterministic, and a program with all of its replies needs no model.
 */
export function askSource(replies: readonly Reply[], exhausted: boolean): string {
  const pinned = replies.map((reply) => {
    const { question, wanted } = reply.call;
    const said = 'value' in reply ? { value: reply.value } : { failure: reply.failure };
    return `  [${JSON.stringify(question)}, ${JSON.stringify(wanted)}, ${JSON.stringify(said)}],`;
  });
  const unknown = exhausted
    ? '  return Promise.reject(new Error("no more calls: the budget is used up"));'
    : `  tell(${JSON.stringify(marker)} + JSON.stringify({ question: String(question), wanted }));\n  return new Promise(() => {});`;
  return [
    'const ask = ((tell, replies) => (question, wanted = "text") => {',
    '  if (!Array.isArray(wanted) && !["text", "number", "boolean", "list"].includes(wanted)) throw new TypeError("ask: no such kind of reply");',
    '  const known = replies.find(([asked, kind]) => asked === String(question) && JSON.stringify(kind) === JSON.stringify(wanted));',
    '  if (known && "value" in known[2]) return Promise.resolve(known[2].value);',
    '  if (known) return Promise.reject(new Error(known[2].failure));',
    unknown,
    '})(console.debug, [ // said by the model, not executed:',
    ...pinned,
    ']);',
  ].join('\n');
}

/** Whether a program asks anything while it runs. */
export const asksModel = (program: string): boolean => /\bask\s*\(/.test(program);

/** Whether a printed line tells of a call. */
export const isMarker = ({ level, text }: ConsoleLine): boolean =>
  level === 'debug' && text.startsWith(marker);

/** The calls that a run ended waiting for; none where it ended in another way. */
export function pendingCalls(outcome: Outcome): SimulatedCall[] {
  if (outcome.kind !== 'threw') return [];
  return outcome.console.filter(isMarker).flatMap(({ text }) => {
    const parsed = simulatedCallSchema.safeParse(jsonOf(text.slice(marker.length)));
    return parsed.success ? [parsed.data] : [];
  });
}

/** An outcome without the lines that told of calls. */
export const withoutMarkers = (outcome: Outcome): Outcome =>
  outcome.console.some(isMarker)
    ? { ...outcome, console: outcome.console.filter((line) => !isMarker(line)) }
    : outcome;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
