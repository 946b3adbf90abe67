import { inspect } from './inspect';
import { charCodeAt, get, numberOf, slice } from './intrinsics';

const text = (value: unknown) => (typeof value === 'string' ? value : inspect(value));

const directive = (letter: string, value: unknown): string | undefined => {
  switch (letter) {
    case 's':
      return text(value);
    case 'd':
    case 'f':
      return typeof value === 'bigint' ? `${value}n` : `${numberOf(value)}`;
    case 'i':
      return typeof value === 'bigint' ? `${value}n` : `${Math.trunc(numberOf(value))}`;
    case 'o':
    case 'O':
    case 'j':
      return inspect(value);
    case 'c':
      return '';
    default:
      return undefined;
  }
};

/** The arguments of `console.log` as one text, with the directives %s %d %i %f %o %j %c %%. */
export const format = (args: ArrayLike<unknown>): string => {
  const first: unknown = get(args, 0);
  let out = '';
  let used = 0;
  if (typeof first === 'string') {
    used = 1;
    let from = 0;
    for (let i = 0; i + 1 < first.length && args.length > 1; i++) {
      if (charCodeAt(first, i) !== 37) continue;
      const letter = slice(first, i + 1, i + 2);
      const written =
        letter === '%' ? '%' : used < args.length ? directive(letter, get(args, used)) : undefined;
      if (written === undefined) continue;
      if (letter !== '%') used += 1;
      out += slice(first, from, i) + written;
      from = i + 2;
      i += 1;
    }
    out += slice(first, from);
  }
  for (; used < args.length; used++) out += (used === 0 ? '' : ' ') + text(get(args, used));
  return out;
};
