import { z } from 'zod';
import type { ConsoleLine, Outcome } from './outcome';
import { type PendingCall, type Reply, wantedIn } from './simulated-call';

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
    const said =
      'value' in reply ? JSON.stringify(reply.value) : `new Error(${JSON.stringify(reply.failure)})`;
    return `    [${JSON.stringify(reply.call.question)}, ${reply.call.given}, ${said}],`;
  });
  return [
    'const ask = async (question, wanted = "text") => {',
    '  const said = [ // by the model, not executed',
    ...pinned,
    '  ];',
    '  const kind = JSON.stringify(wanted);',
    '  const [, , reply] = said.find((each) => each[0] === `${question}` && JSON.stringify(each[1]) === kind) ?? [];',
    '  if (reply instanceof Error) throw reply;',
    '  if (reply !== undefined) return reply;',
    exhausted
      ? '  throw new Error("no more calls: the budget is used up");'
      : `  console.debug(${JSON.stringify(marker)} + JSON.stringify({ question: \`\${question}\`, wanted }));\n  return await new Promise(() => {});`,
    '};',
  ].join('\n');
}

/** Whether a program asks anything while it runs. */
export const asksModel = (program: string): boolean => /\bask\s*\(/.test(program);

/** Whether a printed line tells of a call. */
export const isMarker = ({ level, text }: ConsoleLine): boolean =>
  level === 'debug' && text.startsWith(marker);

/** The calls that a run ended waiting for; none where it ended in another way. */
export function pendingCalls(outcome: Outcome): PendingCall[] {
  if (outcome.kind !== 'threw') return [];
  return outcome.console.filter(isMarker).flatMap(({ text }) => {
    const parsed = toldSchema.safeParse(jsonOf(text.slice(marker.length)));
    if (!parsed.success) return [];
    const { question, wanted } = parsed.data;
    return [{ question, wanted: wantedIn(wanted), given: JSON.stringify(wanted) }];
  });
}

const toldSchema = z.object({ question: z.string().max(10_000), wanted: z.json() });

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
