import { sandboxLimits } from '../limits';
import { describeThrown } from './describe-thrown';
import {
  charCodeAt,
  dateIso,
  dateTime,
  get,
  is,
  isEnumerable,
  mapEntries,
  mapNext,
  mapSize,
  ownKeys,
  quote,
  setNext,
  setSize,
  setValues,
  slice,
} from './intrinsics';
import { kindOf } from './kind-of';

/**
 * Writes a guest value as the text of a `Value` (lib/reasoning/value.ts), inside the guest, so that the
 * host reads one bounded string and never touches an object of the program's. Caps on values, characters
 * and depth are said in the text (`cut`, `deep`), never silent. Getters and proxies may run the program's
 * code: what they throw becomes an `other`, and the engine's clock ends them.
 */
type Above = { value: object; up: Above } | undefined;
type Left = { values: number; text: number };

/** Thrown when an answer can't be handed over at all. */
export const tooLarge = { tooLarge: true };

const bigintLimit = () => 10n ** BigInt(sandboxLimits.answerBigIntDigits);

const writeText = (text: string, left: Left): string => {
  if (text.length <= left.text) {
    left.text -= text.length;
    return `{"type":"text","text":${quote(text)}}`;
  }
  let end = left.text;
  const last = end > 0 ? charCodeAt(text, end - 1) : 0;
  if (last >= 0xd800 && last < 0xdc00) end -= 1;
  left.text = 0;
  return `{"type":"text","text":${quote(slice(text, 0, end))},"cut":${text.length - end}}`;
};

const other = (text: string) => `{"type":"other","text":${quote(slice(text, 0, 1_000))}}`;

/** A key or message inside the same allowance of characters; a longer one ends in an ellipsis. */
const plainText = (text: string, left: Left): string => {
  const kept = text.length <= left.text ? text : `${slice(text, 0, left.text)}…`;
  left.text = text.length <= left.text ? left.text - text.length : 0;
  return quote(kept);
};

const spent = (left: Left) => left.values <= 0 || left.text <= 0;

/** Writes items by `item(i)` until they end or the allowance is spent; returns the text and how many were left out. */
const writeMany = (count: number, left: Left, item: (i: number) => string | undefined) => {
  let text = '';
  let done = 0;
  for (; done < count && !spent(left); done++) {
    const written = item(done);
    if (written === undefined) break;
    text += text === '' ? written : `,${written}`;
  }
  return { text, cut: done < count ? `,"cut":${count - done}` : '' };
};

const writeObject = (value: object, above: Above, depth: number, left: Left): string => {
  for (let a = above; a; a = a.up) if (a.value === value) return '{"type":"cycle"}';
  const own = { value, up: above };
  const inner = (v: unknown) => write(v, own, depth + 1, left);
  const found = kindOf(value);
  if (found.kind === 'other') return other(found.text);
  if (found.kind === 'date') {
    const time = dateTime(found.date);
    return `{"type":"date","iso":${quote(is(time, Number.NaN) ? 'Invalid Date' : dateIso(found.date))}}`;
  }
  if (found.kind === 'error') {
    const { name, message } = describeThrown(found.error);
    return `{"type":"error","name":${quote(slice(name, 0, 1_000))},"message":${plainText(message, left)}}`;
  }
  if (depth >= sandboxLimits.answerDepth) return '{"type":"deep"}';
  if (found.kind === 'list') {
    const { list } = found;
    const many = writeMany(list.length, left, (i) => inner(list[i]));
    return `{"type":"list","items":[${many.text}]${many.cut}}`;
  }
  if (found.kind === 'map') {
    const entries = mapEntries(found.map);
    const many = writeMany(Number(mapSize(found.map)), left, () => {
      const pair: unknown = mapNext(entries).value;
      if (typeof pair !== 'object' || pair === null) return undefined;
      return `[${inner(get(pair, 0))},${inner(get(pair, 1))}]`;
    });
    return `{"type":"map","entries":[${many.text}]${many.cut}}`;
  }
  if (found.kind === 'set') {
    const values = setValues(found.set);
    const many = writeMany(Number(setSize(found.set)), left, () => inner(setNext(values).value));
    return `{"type":"set","items":[${many.text}]${many.cut}}`;
  }
  return writeRecord(found.record, found.name, inner, left);
};

const writeRecord = (record: object, name: string | undefined, inner: (v: unknown) => string, left: Left) => {
  const keys = ownKeys(record);
  let text = '';
  let cut = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== 'string' || !isEnumerable(record, key)) continue;
    if (spent(left)) {
      cut += 1;
      continue;
    }
    const entry = `[${plainText(key, left)},${readEntry(record, key, inner)}]`;
    text += text === '' ? entry : `,${entry}`;
  }
  const named = name === undefined ? '' : `,"name":${quote(name)}`;
  return `{"type":"record"${named},"entries":[${text}]${cut ? `,"cut":${cut}` : ''}}`;
};

const readEntry = (record: object, key: string, inner: (v: unknown) => string) => {
  let value: unknown;
  try {
    value = get(record, key);
  } catch {
    return other('a getter that threw');
  }
  return inner(value);
};

const write = (value: unknown, above: Above, depth: number, left: Left): string => {
  left.values -= 1;
  switch (typeof value) {
    case 'undefined':
      return '{"type":"undefined"}';
    case 'boolean':
      return `{"type":"boolean","value":${value}}`;
    case 'number':
      return `{"type":"number","text":"${is(value, -0) ? '-0' : value}"}`;
    case 'string':
      return writeText(value, left);
    case 'bigint': {
      if (value > 2n ** 64n || value < -(2n ** 64n)) {
        const limit = bigintLimit();
        if (value >= limit || value <= -limit) throw tooLarge;
      }
      const text = `${value}`;
      left.text -= text.length;
      return `{"type":"bigint","text":"${text}"}`;
    }
    case 'object':
      if (value === null) return '{"type":"null"}';
      try {
        return writeObject(value, above, depth, left);
      } catch (thrown) {
        if (thrown === tooLarge) throw thrown;
        return other('an object that could not be read');
      }
    default:
      return other(describeThrown(value).message);
  }
};

/** The text of a `Value`. Throws `tooLarge` when it can't be bounded. */
export const serialise = (value: unknown): string =>
  write(value, undefined, 0, { values: sandboxLimits.answerValues, text: sandboxLimits.answerTextLength });
