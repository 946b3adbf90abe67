import { kindOf } from './kind-of';

const refuse = (what: string): never => {
  const error = new Error(`${what} could not be cloned`);
  error.name = 'DataCloneError';
  throw error;
};

/** `structuredClone` for what programs hold: plain data, dates, collections, errors, typed arrays and cycles. */
export const structuredCloneOf = (value: unknown): unknown => {
  const seen = new Map<object, unknown>();
  const keep = <T extends object>(from: object, to: T): T => {
    seen.set(from, to);
    return to;
  };
  const clone = (from: unknown): unknown => {
    if (typeof from === 'function' || typeof from === 'symbol') return refuse(`a ${typeof from}`);
    if (typeof from !== 'object' || from === null) return from;
    if (seen.has(from)) return seen.get(from);
    const found = kindOf(from);
    switch (found.kind) {
      case 'list': {
        if (ArrayBuffer.isView(from) && !(from instanceof DataView))
          return keep(from, Reflect.get(from, 'slice').call(from));
        const copy: unknown[] = keep(from, []);
        copy.length = found.list.length;
        for (const key of Object.keys(found.list)) Reflect.set(copy, key, clone(Reflect.get(from, key)));
        return copy;
      }
      case 'map': {
        const copy = keep(from, new Map());
        for (const [key, item] of found.map) copy.set(clone(key), clone(item));
        return copy;
      }
      case 'set': {
        const copy = keep(from, new Set());
        for (const item of found.set) copy.add(clone(item));
        return copy;
      }
      case 'date':
        return keep(from, new Date(found.date.getTime()));
      case 'error': {
        const copy = keep(from, new Error(found.error.message));
        copy.name = found.error.name;
        return copy;
      }
      case 'other':
        if (from instanceof RegExp) return keep(from, new RegExp(from.source, from.flags));
        if (from instanceof ArrayBuffer) return keep(from, from.slice(0));
        return refuse(found.text);
      default: {
        const copy = keep(from, {});
        for (const key of Object.keys(from)) Reflect.set(copy, key, clone(Reflect.get(from, key)));
        return copy;
      }
    }
  };
  return clone(value);
};
