/**
 * Answers the guest's Intl calls (guest/ask-intl.ts) with the host's. Requests are data from the guest:
 * service and method come from fixed lists. What Intl refuses goes back as a problem, never as an exception.
 */
const formatters = new Map<string, unknown>();

const makers: Record<string, (locale: string, options: object) => unknown> = {
  NumberFormat: (locale, options) => new Intl.NumberFormat(locale, options),
  DateTimeFormat: (locale, options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }),
  Collator: (locale, options) => new Intl.Collator(locale, options),
  PluralRules: (locale, options) => new Intl.PluralRules(locale, options),
};
const methods = new Set(['format', 'formatToParts', 'compare', 'select', 'resolvedOptions']);

const untag = (text: string): unknown => {
  const rest = text.slice(1);
  switch (text[0]) {
    case 'n':
      return Number(rest);
    case 'b':
      return BigInt(rest);
    case 's':
      return rest;
    default:
      return undefined;
  }
};

const isRequest = (
  value: unknown,
): value is { service: string; locale: string; options?: object; method: string; args: string[] } =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'service') === 'string' &&
  typeof Reflect.get(value, 'locale') === 'string' &&
  typeof Reflect.get(value, 'method') === 'string' &&
  Array.isArray(Reflect.get(value, 'args'));

const formatterFor = (service: string, locale: string, options: object): unknown => {
  const key = `${service} ${locale} ${JSON.stringify(options)}`;
  const kept = formatters.get(key);
  if (kept) return kept;
  const make = Object.hasOwn(makers, service) ? makers[service] : undefined;
  const made = make?.(locale, options);
  if (formatters.size > 200) formatters.clear();
  formatters.set(key, made);
  return made;
};

export const hostIntl = (text: string): string => {
  try {
    const request: unknown = JSON.parse(text);
    if (!isRequest(request) || !methods.has(request.method)) return '{"problem":"not available"}';
    const formatter = formatterFor(request.service, request.locale, request.options ?? {});
    if (typeof formatter !== 'object' || formatter === null) return '{"problem":"not available"}';
    const method: unknown = Reflect.get(formatter, request.method);
    if (typeof method !== 'function') return '{"problem":"not available"}';
    return JSON.stringify({ value: Reflect.apply(method, formatter, request.args.map(untag)) });
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'Intl failed';
    return JSON.stringify({ problem, name: error instanceof RangeError ? 'RangeError' : 'TypeError' });
  }
};
