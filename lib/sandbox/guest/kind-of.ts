import {
  bufferLength,
  dateTime,
  get,
  getPrototypeOf,
  isArray,
  isError,
  mapSize,
  objectPrototype,
  PromiseOf,
  regExpFlags,
  regExpSource,
  setSize,
  slice,
  typedArrayName,
} from './intrinsics';

export type Kind =
  | { kind: 'list'; list: ArrayLike<unknown>; name?: string }
  | { kind: 'map'; map: Map<unknown, unknown> }
  | { kind: 'set'; set: Set<unknown> }
  | { kind: 'date'; date: Date }
  | { kind: 'error'; error: Error }
  | { kind: 'other'; text: string }
  | { kind: 'record'; record: object; name: string | undefined };

const passes = (probe: (value: unknown) => unknown, value: object) => {
  try {
    probe(value);
    return true;
  } catch {
    return false;
  }
};

const isMap = (value: object): value is Map<unknown, unknown> => passes(mapSize, value);
const isSet = (value: object): value is Set<unknown> => passes(setSize, value);
const isDate = (value: object): value is Date => passes(dateTime, value);
const isTypedArray = (value: object): value is Float64Array => typeof typedArrayName(value) === 'string';

/** The name of an object's class, or undefined for a plain object. */
const classNameOf = (value: object): string | undefined => {
  const prototype = getPrototypeOf(value);
  if (prototype === null || prototype === objectPrototype) return undefined;
  const made: unknown = get(prototype, 'constructor');
  const name: unknown = typeof made === 'function' ? get(made, 'name') : undefined;
  return typeof name === 'string' && name !== '' ? slice(name, 0, 200) : undefined;
};

/**
 * What an object is, told by its internal slots, not by `instanceof` or `constructor`, so that a program
 * can't pass one kind off as another. May run code of the program (proxies), and then throw.
 */
export const kindOf = (value: object): Kind => {
  if (isArray(value)) return { kind: 'list', list: value };
  if (getPrototypeOf(value) === objectPrototype) return { kind: 'record', record: value, name: undefined };
  if (isError(value)) return { kind: 'error', error: value };
  if (isMap(value)) return { kind: 'map', map: value };
  if (isSet(value)) return { kind: 'set', set: value };
  if (isDate(value)) return { kind: 'date', date: value };
  if (isTypedArray(value)) return { kind: 'list', list: value, name: `${typedArrayName(value)}` };
  const name = classNameOf(value);
  if (name === 'RegExp' && passes(regExpSource, value)) {
    return { kind: 'other', text: `/${regExpSource(value)}/${regExpFlags(value)}` };
  }
  if (passes(bufferLength, value)) return { kind: 'other', text: `ArrayBuffer(${bufferLength(value)})` };
  if (value instanceof PromiseOf) return { kind: 'other', text: 'Promise' };
  return { kind: 'record', record: value, name };
};
