const longest = 86_400;

/**
 * Whole seconds that a reply asks to wait, from `retry-after-ms` or `Retry-After` (seconds or a date, RFC 9110
 * section 10.2.3); null when it asks for nothing. `now` is milliseconds since 1970.
 */
export function retryAfterSecondsOf(headers: Headers, now: number): number | null {
  const precise = headers.get('retry-after-ms');
  const text = headers.get('retry-after');
  if (precise !== null && /^\d+$/.test(precise)) return bounded(Number(precise) / 1_000);
  if (text === null) return null;
  if (/^\d+(\.\d+)?$/.test(text)) return bounded(Number(text));
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : bounded((date - now) / 1_000);
}

const bounded = (seconds: number) => Math.min(longest, Math.max(0, Math.ceil(seconds)));
