/**
 * What a recording may hold. Steps beyond are not recorded, and whoever runs the program may end it then. The texts stay
 * well below what the sandbox keeps of a run's printing, so that the program's own lines have room.
 */
export const recordingLimits = { steps: 10_000, characters: 700_000, valueLength: 120 } as const;

/** Names of the recorder inside a program; none of them may occur in its text. */
export type RecorderNames = { on: string; step: string; flush: string; end: string };

/** The marker that begins every printed line of a recording. */
export const recordingMarker = '\u2063wand-steps:';

/**
 * The recorder as JavaScript for the sandbox, on one line, since the program's lines must keep their numbers. It holds
 * on to the functions that it needs before the program can change them, reads no getter, and prints its records in
 * lots: `[place, variable, text, variable, text, …]` says which place is about to run and which variables have come to
 * another value since the record before. Place -1 is the end, -2 brings values alone, and -3 says that no more will be recorded.
 */
export const recorderSource = ({ on, step, flush, end }: RecorderNames): string =>
  `let ${on} = true; const [${step}, ${flush}, ${end}] = (() => { ${oneLine(body(on))} })(); `;

const oneLine = (text: string) => text.replace(/\n\s*/g, ' ').trim();

const body = (on: string) => `
const print = console.debug, json = JSON.stringify, isArray = Array.isArray, keysOf = Object.keys, is = Object.is;
const describe = Object.getOwnPropertyDescriptor, MapOf = Map, SetOf = Set, DateOf = Date, ErrorOf = Error;
const bound = (method) => Function.prototype.call.bind(method);
const slice = bound(String.prototype.slice), iso = bound(Date.prototype.toISOString);
const entries = bound(Map.prototype.entries), values = bound(Set.prototype.values);
const mapNext = bound(new Map().entries().next), setNext = bound(new Set().values().next);
const mapSize = bound(describe(Map.prototype, 'size').get), setSize = bound(describe(Set.prototype, 'size').get);
const huge = new WeakSet(), isHuge = bound(WeakSet.prototype.has), setHuge = bound(WeakSet.prototype.add);
const short = (text, most) => (text.length > most ? slice(text, 0, most) + '…' : text);
const limit = 10n ** 60n;
const many = (open, close, size, item) => {
  let text = open;
  let i = 0;
  for (; i < size && i < 10 && text.length < 80; i += 1) text += (i === 0 ? '' : ', ') + item(i);
  return text + (i < size ? (i === 0 ? '' : ', ') + '… +' + (size - i) : '') + close;
};
const ofObject = (value, depth) => {
  if (isArray(value)) return depth > 2 ? '[…]' : many('[', ']', value.length, (i) => textOf(value[i], depth + 1));
  if (value instanceof MapOf) {
    const all = entries(value);
    return many('Map {', '}', mapSize(value), () => {
      const pair = mapNext(all).value;
      return textOf(pair[0], depth + 1) + ' → ' + textOf(pair[1], depth + 1);
    });
  }
  if (value instanceof SetOf) {
    const all = values(value);
    return many('Set {', '}', setSize(value), () => textOf(setNext(all).value, depth + 1));
  }
  if (value instanceof DateOf) return slice(iso(value), 0, 19);
  if (value instanceof ErrorOf) return short(value.name + ': ' + value.message, 80);
  if (depth > 2 || isHuge(huge, value)) return '{…}';
  const keys = keysOf(value);
  if (keys.length > 200) setHuge(huge, value);
  return many('{', '}', keys.length, (i) => {
    const found = describe(value, keys[i]);
    return short(keys[i], 40) + ': ' + (found && 'value' in found ? textOf(found.value, depth + 1) : '…');
  });
};
const textOf = (value, depth) => {
  switch (typeof value) {
    case 'string': return json(short(value, 60));
    case 'number': return is(value, -0) ? '-0' : '' + value;
    case 'bigint': return value < limit && value > -limit ? value + 'n' : '…n';
    case 'function': return 'ƒ';
    case 'symbol': return 'Symbol';
    case 'object':
      if (value === null) return 'null';
      try { return ofObject(value, depth); } catch { return '…'; }
    default: return '' + value;
  }
};
const raw = [], last = [];
let lot = '', steps = 0, characters = 0, ended = false;
const flush = () => {
  if (lot !== '') print('${recordingMarker}[' + lot + ']');
  lot = '';
};
const step = (place, ...pairs) => {
  let text = '[' + place;
  for (let i = 0; i < pairs.length; i += 2) {
    const id = pairs[i], value = pairs[i + 1];
    const simple = typeof value !== 'object' && typeof value !== 'function';
    if (simple && id in last && raw[id] === value) continue;
    const said = short(textOf(value, 0), ${recordingLimits.valueLength});
    raw[id] = simple ? value : undefined;
    if (last[id] === said) continue;
    last[id] = said;
    text += ',' + id + ',' + json(said);
  }
  text += ']';
  lot += (lot === '' ? '' : ',') + text;
  characters += text.length;
  if (place >= 0) steps += 1;
  if (steps >= ${recordingLimits.steps} || characters >= ${recordingLimits.characters}) {
    ${on} = false;
    lot += ',[-3]';
    flush();
  } else if (ended || lot.length > 20000) flush();
};
const end = () => {
  ended = true;
  if (${on}) step(-1);
  flush();
};
return [step, flush, end];
`;
