/**
 * What our code inside the guest may use after a program has run. A program can replace any method and
 * any prototype, so everything is taken here, before it starts, and called through `apply`.
 * In guest code of ours: no methods on values, no `for…of`, no spread, no array destructuring, and no
 * writing of array elements (a setter on `Array.prototype` would see it).
 */
export const { apply, get, ownKeys, getOwnPropertyDescriptor, getPrototypeOf, defineProperty } = Reflect;
export const ErrorOf = Error;
export const RangeErrorOf = RangeError;
export const TypeErrorOf = TypeError;
export const MapOf = Map;
export const DateOf = Date;
export const PromiseOf = Promise;
export const stringOf = String;
export const numberOf = Number;
export const isArray = Array.isArray;
export const is = Object.is;
export const stringify: (value: unknown) => unknown = JSON.stringify;
export const quote: (text: string) => string = JSON.stringify;
export const parse: (text: string) => unknown = JSON.parse;
/** A data set's columns: each name with its values, which are plain. */
export type Columns = [name: string, values: unknown[]][];
export const parseSets: (text: string) => [name: string, columns: Columns][] = JSON.parse;
export const freeze: <T extends object>(value: T) => Readonly<T> = Object.freeze;
export const objectPrototype = Object.prototype;

const uncurry =
  <This, Args extends unknown[], Result>(method: (this: This, ...args: Args) => Result) =>
  (self: This, ...args: Args): Result =>
    apply(method, self, args);

/** A native getter as a function; for a value of another kind it throws, or gives undefined. */
const getter = (prototype: object | null, name: PropertyKey): ((self: unknown) => unknown) => {
  const read = prototype ? getOwnPropertyDescriptor(prototype, name)?.get : undefined;
  return (self) => (read ? apply(read, self, []) : undefined);
};

/** The native `next` of a collection's iterator: a program may have replaced the one on the prototype. */
const stepper = (iterator: object) => {
  const next: unknown = get(iterator, 'next');
  return (self: object): { done: boolean; value: unknown } =>
    typeof next === 'function' ? apply(next, self, []) : { done: true, value: undefined };
};

export const charCodeAt = uncurry(String.prototype.charCodeAt);
export const indexOf = uncurry(String.prototype.indexOf);
export const slice = uncurry(String.prototype.slice);
export const toLowerCase = uncurry(String.prototype.toLowerCase);
export const exec = uncurry(RegExp.prototype.exec);
/** For a value of another kind these throw. */
export const regExpSource = getter(RegExp.prototype, 'source');
export const regExpFlags = getter(RegExp.prototype, 'flags');
export const dateTime: (self: unknown) => number = (
  (method) => (self) =>
    apply(method, self, [])
)(Date.prototype.getTime);
export const dateIso = uncurry(Date.prototype.toISOString);
export const symbolText = uncurry(Symbol.prototype.toString);
export const isEnumerable = uncurry(Object.prototype.propertyIsEnumerable);
export const mapGet = uncurry<Map<unknown, unknown>, [unknown], unknown>(Map.prototype.get);
export const mapSet = uncurry<Map<unknown, unknown>, [unknown, unknown], unknown>(Map.prototype.set);
export const mapSize = getter(Map.prototype, 'size');
export const mapEntries = uncurry<Map<unknown, unknown>, [], object>(Map.prototype.entries);
export const mapNext = stepper(new Map().entries());
export const setSize = getter(Set.prototype, 'size');
export const setValues = uncurry<Set<unknown>, [], object>(Set.prototype.values);
export const setNext = stepper(new Set().values());
export const bufferLength = getter(ArrayBuffer.prototype, 'byteLength');
/** "Float64Array" and the like, or undefined. */
export const typedArrayName = getter(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag);
export const whenSettled = uncurry<
  Promise<unknown>,
  [(value: unknown) => unknown, (reason: unknown) => void],
  Promise<unknown>
>(Promise.prototype.then);
/** Standard since 2025 and native in the engine, but not yet in TypeScript's library. */
const isErrorNative: unknown = get(Error, 'isError');
export const isError = (value: unknown): value is Error =>
  typeof isErrorNative === 'function' && apply(isErrorNative, undefined, [value]);
