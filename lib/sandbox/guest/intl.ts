import type { AskIntl } from './ask-intl';
import { DateOf, defineProperty, exec, toLowerCase } from './intrinsics';

/**
 * The engine has no Intl, and without it `toLocaleString` ignores its options. These stand in and ask the
 * host's, with en-US and UTC where the program names no other, so that a program says the same everywhere.
 */
const hide = (target: object, name: string, value: unknown) =>
  defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });

const plainWord = /^[a-z0-9]*$/i;

/**
 * The order of two words in English without asking the host (25 µs a call), where it is plain:
 * letters and digits that differ in more than case.
 */
const quickOrder = (a: string, b: string, locales: unknown, options: unknown): number | undefined => {
  if (options !== undefined) return undefined;
  if (locales !== undefined && locales !== 'en' && locales !== 'en-US' && locales !== 'en-GB')
    return undefined;
  if (a === b) return 0;
  if (!exec(plainWord, a) || !exec(plainWord, b)) return undefined;
  const x = toLowerCase(a);
  const y = toLowerCase(b);
  return x === y ? undefined : x < y ? -1 : 1;
};

const makeServices = (ask: AskIntl) => {
  const service = (name: string, methods: string[]) => {
    const make = class {
      constructor(locales?: unknown, options?: unknown) {
        ask(name, locales, options, 'resolvedOptions', []);
        for (const method of methods) {
          hide(this, method, (...args: unknown[]) => ask(name, locales, options, method, fill(name, args)));
        }
        hide(this, 'resolvedOptions', () => ask(name, locales, options, 'resolvedOptions', []));
      }
    };
    hide(make, 'name', name);
    hide(make, 'supportedLocalesOf', (locales: unknown) =>
      Array.isArray(locales) ? [...locales] : [locales],
    );
    return callable(make);
  };
  /** A date formatter called with nothing formats the run's clock. */
  const fill = (name: string, args: unknown[]) =>
    name === 'DateTimeFormat' && args[0] === undefined ? [DateOf.now()] : args;
  return {
    NumberFormat: service('NumberFormat', ['format', 'formatToParts']),
    DateTimeFormat: service('DateTimeFormat', ['format', 'formatToParts']),
    Collator: service('Collator', ['compare']),
    PluralRules: service('PluralRules', ['select']),
  };
};

/** Intl's formatters may be called without `new`. */
const callable = (make: new (locales?: unknown, options?: unknown) => object) => {
  const call = (locales?: unknown, options?: unknown) => new make(locales, options);
  hide(call, 'name', make.name);
  hide(call, 'supportedLocalesOf', Reflect.get(make, 'supportedLocalesOf'));
  return call;
};

/** Puts `Intl` and the `toLocale…` methods into the guest. */
export const installIntl = (ask: AskIntl) => {
  hide(globalThis, 'Intl', makeServices(ask));
  const dateMethod = (defaults: Record<string, string>, needs: string[]) =>
    function (this: Date, locales?: unknown, options?: object) {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      const given = { ...options };
      const filled = needs.some((key) => key in given) ? given : { ...defaults, ...given };
      return ask('DateTimeFormat', locales, filled, 'format', [this]);
    };
  const day = { year: 'numeric', month: 'numeric', day: 'numeric' };
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric' };
  const dayNeeds = ['weekday', 'year', 'month', 'day', 'dateStyle'];
  const timeNeeds = ['hour', 'minute', 'second', 'dayPeriod', 'fractionalSecondDigits', 'timeStyle'];
  hide(Date.prototype, 'toLocaleString', dateMethod({ ...day, ...time }, [...dayNeeds, ...timeNeeds]));
  hide(Date.prototype, 'toLocaleDateString', dateMethod(day, dayNeeds));
  hide(Date.prototype, 'toLocaleTimeString', dateMethod(time, timeNeeds));

  const numberMethod = function (this: number | bigint, locales?: unknown, options?: unknown) {
    return ask('NumberFormat', locales, options, 'format', [this.valueOf()]);
  };
  hide(Number.prototype, 'toLocaleString', numberMethod);
  hide(BigInt.prototype, 'toLocaleString', numberMethod);
  hide(
    String.prototype,
    'localeCompare',
    function (this: string, that: unknown, locales?: unknown, options?: unknown) {
      const a = `${this}`;
      const b = `${that}`;
      return quickOrder(a, b, locales, options) ?? ask('Collator', locales, options, 'compare', [a, b]);
    },
  );
};
