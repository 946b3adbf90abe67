import { get, isError, slice, stringify, symbolText } from './intrinsics';

const readText = (from: object, key: string): string => {
  try {
    const text: unknown = get(from, key);
    return typeof text === 'string' ? slice(text, 0, 20_000) : '';
  } catch {
    return '';
  }
};

/** Name, message and stack of whatever was thrown, as plain text, never throwing itself. */
export const describeThrown = (thrown: unknown): { name: string; message: string; stack: string } => {
  const named = (message: string) => ({ name: 'Thrown value', message, stack: '' });
  switch (typeof thrown) {
    case 'string':
      return named(slice(thrown, 0, 20_000));
    case 'symbol':
      return named(symbolText(thrown));
    case 'function': {
      const name = readText(thrown, 'name');
      return named(name === '' ? 'function' : `function ${name}`);
    }
    case 'object': {
      if (thrown === null) return named('null');
      const name = readText(thrown, 'name');
      const message = readText(thrown, 'message');
      if (isError(thrown) || message !== '') {
        return {
          name: name === '' ? 'Error' : slice(name, 0, 1_000),
          message,
          stack: readText(thrown, 'stack'),
        };
      }
      return named(jsonOf(thrown));
    }
    default:
      return named(typeof thrown === 'bigint' ? 'a BigInt' : `${thrown}`);
  }
};

const jsonOf = (thrown: object): string => {
  try {
    const text: unknown = stringify(thrown);
    return typeof text === 'string' ? slice(text, 0, 2_000) : 'an object';
  } catch {
    return 'an object';
  }
};
