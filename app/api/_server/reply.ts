import { statusOf } from '@/lib/net/problem-reply';
import type { Problem } from '@/lib/reasoning/result';

/** Private by default: nothing between us and the browser may keep it, no other origin may embed it. */
const privately = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** A JSON reply. */
export const jsonReply = (body: unknown, status = 200): Response => Response.json(body, { status });

/** A problem as the API says it. */
export function problemReply(problem: Problem): Response {
  const reply = jsonReply({ problem }, statusOf(problem.code));
  if (problem.retryAfterSeconds !== undefined) {
    reply.headers.set('retry-after', String(problem.retryAfterSeconds));
  }
  return reply;
}

/** Adds the headers that every reply has, where the reply does not say otherwise itself. */
export function withPrivateHeaders(reply: Response): Response {
  const headers = new Headers(reply.headers);
  for (const [name, value] of Object.entries(privately)) if (!headers.has(name)) headers.set(name, value);
  return new Response(reply.body, { status: reply.status, statusText: reply.statusText, headers });
}
