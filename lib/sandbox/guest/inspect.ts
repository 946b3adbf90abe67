import { describeThrown } from './describe-thrown';
import {
  dateIso,
  dateTime,
  exec,
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

/** Formats values for `console`, in the manner of Node: one line while it fits, else one entry a line. */
const maxDepth = 4;
const maxItems = 100;
const lineWidth = 72;

type Above = { value: object; up: Above } | undefined;
type Inner = (value: unknown) => string;

const quoted = (text: string) => {
  const long = text.length > 10_000;
  const json = quote(long ? slice(text, 0, 10_000) : text);
  return exec(/['\\]/, text) || exec(/[^ -~\u00a0-\uffff]/, text)
    ? `${json}${long ? '…' : ''}`
    : `'${slice(json, 1, json.length - 1)}'${long ? '…' : ''}`;
};

/** Joins entries on one line if they fit, else on lines of their own. */
const enclose = (
  open: string,
  close: string,
  depth: number,
  entries: (add: (entry: string) => void) => void,
) => {
  const pad = '  ';
  let indent = '';
  for (let i = 0; i < depth; i++) indent += pad;
  let flat = '';
  let tall = '';
  let broken = false;
  entries((entry) => {
    if (exec(/\n/, entry)) broken = true;
    flat += flat === '' ? entry : `, ${entry}`;
    tall += `${tall === '' ? '' : ','}\n${indent}${pad}${entry}`;
  });
  if (flat === '') return `${open}${close}`;
  if (!broken && open.length + flat.length <= lineWidth) {
    return open === '[' ? `[${flat === '' ? '' : ` ${flat} `}]` : `${open} ${flat} ${close}`;
  }
  return `${open}${tall}\n${indent}${close}`;
};

const more = (left: number) => `… ${left} more`;

const keyText = (key: string) => (exec(/^[A-Za-z_$][\w$]*$/, key) ? key : quoted(key));

const inspectRecord = (record: object, name: string | undefined, depth: number, inner: Inner) =>
  enclose(name === undefined ? '{' : `${name} {`, '}', depth, (add) => {
    const keys = ownKeys(record);
    let shown = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key !== 'string' || !isEnumerable(record, key)) continue;
      if (shown === maxItems) return add(more(keys.length - i));
      shown += 1;
      add(`${keyText(key)}: ${inner(get(record, key))}`);
    }
  });

const inspectObject = (value: object, above: Above, depth: number): string => {
  for (let a = above; a; a = a.up) if (a.value === value) return '[Circular]';
  const own = { value, up: above };
  const inner: Inner = (v) => inspectAt(v, own, depth + 1);
  const found = kindOf(value);
  if (found.kind === 'other') return found.text;
  if (found.kind === 'date') {
    const time = dateTime(found.date);
    return is(time, Number.NaN) ? 'Invalid Date' : dateIso(found.date);
  }
  if (found.kind === 'error') {
    const { name, message } = describeThrown(found.error);
    return message === '' ? name : `${name}: ${message}`;
  }
  if (depth >= maxDepth) return found.kind === 'list' ? '[Array]' : '[Object]';
  if (found.kind === 'list') {
    const { list } = found;
    return enclose(found.name ? `${found.name}(${list.length}) [` : '[', ']', depth, (add) => {
      for (let i = 0; i < list.length; i++) {
        if (i === maxItems) return add(more(list.length - i));
        add(inner(list[i]));
      }
    });
  }
  if (found.kind === 'record') return inspectRecord(found.record, found.name, depth, inner);
  const isMap = found.kind === 'map';
  const size = Number(isMap ? mapSize(found.map) : setSize(found.set));
  return enclose(`${isMap ? 'Map' : 'Set'}(${size}) {`, '}', depth, (add) => {
    const iterator = isMap ? mapEntries(found.map) : setValues(found.set);
    for (let i = 0; i < size; i++) {
      if (i === maxItems) return add(more(size - i));
      const item = isMap ? mapNext(iterator).value : setNext(iterator).value;
      if (!isMap) add(inner(item));
      else if (typeof item === 'object' && item) add(`${inner(get(item, 0))} => ${inner(get(item, 1))}`);
    }
  });
};

const inspectAt = (value: unknown, above: Above, depth: number): string => {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      return is(value, -0) ? '-0' : `${value}`;
    case 'bigint':
      return `${value}n`;
    case 'object':
      return value === null ? 'null' : inspectObject(value, above, depth);
    case 'function':
      return `[${describeThrown(value).message}]`;
    case 'symbol':
      return describeThrown(value).message;
    default:
      return `${value}`;
  }
};

export const inspect = (value: unknown): string => inspectAt(value, undefined, 0);
