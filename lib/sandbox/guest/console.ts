import { sandboxLimits } from '../limits';
import { format } from './format';
import type { Host } from './host';
import { inspect } from './inspect';
import { MapOf, mapGet, mapSet, quote, slice } from './intrinsics';
import { programLine } from './program-line';
import { table } from './table';

type Args = unknown[];

/** The guest's console. What it prints goes to the host line by line; nothing is formatted once the host is full. */
export const makeConsole = (host: Host) => {
  let full = false;
  let indent = '';
  const counts = new MapOf<unknown, unknown>();

  const print = (level: string, text: string) => {
    const max = sandboxLimits.consoleLineLength;
    const cut = text.length > max ? `${slice(text, 0, max)}… (${text.length - max} more characters)` : text;
    full = host.print(level, quote(indent + cut), programLine());
  };
  const at =
    (level: string) =>
    (...args: Args): void => {
      if (full) host.print(level, '""', 0);
      else print(level, format(args));
    };

  return {
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    debug: at('debug'),
    trace: at('debug'),
    dir: (value: unknown): void => print('log', inspect(value)),
    table: (data: unknown): void => print('log', table(data)),
    assert: (condition: unknown, ...args: Args): void => {
      if (!condition) print('error', `Assertion failed${args.length ? `: ${format(args)}` : ''}`);
    },
    count: (label: unknown = 'default'): void => {
      const count = Number(mapGet(counts, label) ?? 0) + 1;
      mapSet(counts, label, count);
      print('log', `${label}: ${count}`);
    },
    countReset: (label: unknown = 'default'): void => {
      mapSet(counts, label, 0);
    },
    group: (...args: Args): void => {
      if (args.length) print('log', format(args));
      if (indent.length < 40) indent += '  ';
    },
    groupEnd: (): void => {
      indent = slice(indent, 2);
    },
    /** The clock stands still, so timing says nothing; these exist so that programs which time themselves run. */
    time: (): void => {},
    timeEnd: (): void => {},
    timeLog: (): void => {},
  };
};
