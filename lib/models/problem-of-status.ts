import type { Problem, ProblemCode } from '@/lib/reasoning/result';
import { retryAfterSecondsOf } from './retry-after';

/**
 * What a model server's failed reply means. Some providers say with 400 what others say with 401 or 404, so the
 * text is looked at as well.
 */
export function problemOfStatus(status: number, said: string, headers: Headers): Problem {
  const code = codeOf(status, said);
  const retryAfterSeconds = retryAfterSecondsOf(headers, Date.now());
  const message = `The model's server answered ${status}${said === '' ? '.' : `: ${said.slice(0, 500)}`}`;
  return {
    code,
    message,
    ...(code === 'model-rate-limited' && retryAfterSeconds !== null && { retryAfterSeconds }),
  };
}

function codeOf(status: number, said: string): ProblemCode {
  if (status === 401 || status === 403) return 'model-key-rejected';
  if (status === 404) return 'model-not-found';
  if (status === 429) return 'model-rate-limited';
  if (status === 408 || status === 504) return 'model-timed-out';
  if (status === 400 && /api.?key/i.test(said)) return 'model-key-rejected';
  if (status === 400 && /model.{0,80}(not found|does not exist|not exist|unknown)/i.test(said))
    return 'model-not-found';
  return 'model-failed';
}
