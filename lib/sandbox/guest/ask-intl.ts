import type { Host } from './host';
import {
  dateTime,
  get,
  is,
  isArray,
  ownKeys,
  parse,
  RangeErrorOf,
  stringify,
  TypeErrorOf,
} from './intrinsics';

/** Asks the host's Intl: a service ("NumberFormat"), its locales and options, a method and its arguments. */
export type AskIntl = (
  service: string,
  locales: unknown,
  options: unknown,
  method: string,
  args: unknown[],
) => unknown;

/** A plain copy of what the program passed: only own keys, only scalars. */
const plain = (options: unknown): object | undefined => {
  if (typeof options !== 'object' || options === null) return undefined;
  const copy: Record<string, unknown> = Object.create(null);
  const keys = ownKeys(options);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== 'string') continue;
    const value: unknown = get(options, key);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      copy[key] = value;
  }
  return copy;
};

/** An argument as tagged text, because JSON has no NaN, -0 or BigInt. Dates go as their time. */
const tagged = (value: unknown): string => {
  switch (typeof value) {
    case 'number':
      return `n${is(value, -0) ? '-0' : value}`;
    case 'bigint':
      return `b${value}`;
    case 'undefined':
      return 'u';
    case 'object':
      if (value === null) return 'n0';
      try {
        return `n${dateTime(value)}`;
      } catch {
        return `s${value}`;
      }
    default:
      return `s${String(value)}`;
  }
};

export const makeAskIntl =
  (host: Host): AskIntl =>
  (service, locales, options, method, args) => {
    const first: unknown = isArray(locales) ? locales[0] : locales;
    const locale = first === undefined || first === null ? 'en-US' : `${first}`;
    const request = { service, locale, options: plain(options), method, args: args.map(tagged) };
    const reply = parse(host.intl(`${stringify(request)}`));
    if (typeof reply !== 'object' || reply === null) return undefined;
    const problem: unknown = get(reply, 'problem');
    if (typeof problem === 'string') {
      throw get(reply, 'name') === 'RangeError' ? new RangeErrorOf(problem) : new TypeErrorOf(problem);
    }
    return get(reply, 'value');
  };
