import { chartKinds, maxChartColumns } from '../../reasoning/chart-kinds';
import { get, isArray, ownKeys, quote, slice, stringOf, TypeErrorOf } from './intrinsics';

/** Keeps a program's chart to what `chartSchema` takes. What is wrong is thrown, so that it can be repaired. */
const refuse = (why: string): never => {
  throw new TypeErrorOf(`chart: ${why}`);
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const textOf = (chart: object, key: string, most: number): string | undefined => {
  const value: unknown = get(chart, key);
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' ? slice(value, 0, most) : refuse(`${key} must be the name of a column`);
};

const has = (record: object, key: string) => {
  const keys = ownKeys(record);
  for (let at = 0; at < keys.length; at++) if (keys[at] === key) return true;
  return false;
};

/** The first record of a table, or undefined where the value is a promise, a list of plain values or empty. */
const firstRecord = (value: unknown): object | undefined => {
  const first: unknown = isArray(value) ? value[0] : undefined;
  return isObject(first) && !isArray(first) ? first : undefined;
};

const knownKind = (kind: unknown): string => {
  let known = '';
  for (let at = 0; at < chartKinds.length; at++) {
    const each = chartKinds[at];
    if (each !== undefined && each === kind) return each;
    known += at === 0 ? `${each}` : `, ${each}`;
  }
  return refuse(`kind must be one of ${known}`);
};

const columnsOf = (y: unknown): string[] | undefined => {
  if (y === undefined || y === null || y === '') return undefined;
  if (typeof y === 'string') return [slice(y, 0, 200)];
  if (!isArray(y) || y.length === 0) return refuse('y must be the name of a column, or a list of names');
  if (y.length > maxChartColumns) return refuse(`y has more than ${maxChartColumns} columns`);
  const names: string[] = [];
  for (let at = 0; at < y.length; at++) {
    const each: unknown = y[at];
    if (typeof each !== 'string' || each === '')
      return refuse('y must be the name of a column, or a list of names');
    names.length = at + 1;
    names[at] = slice(each, 0, 200);
  }
  return names;
};

/** The chart as JSON text; undefined where the options have none. */
export const chartFrom = (options: unknown, value: unknown): string | undefined => {
  const chart: unknown = isObject(options) ? get(options, 'chart') : undefined;
  if (chart === undefined || chart === null) return undefined;
  if (!isObject(chart)) return refuse('must be an object like { kind, x, y }');
  const kind = knownKind(get(chart, 'kind'));
  const x = textOf(chart, 'x', 200);
  const y = columnsOf(get(chart, 'y'));
  const series = textOf(chart, 'series', 200);
  const given: unknown = get(chart, 'title');
  const title = given === undefined || given === null ? undefined : slice(stringOf(given), 0, 300);
  const first = firstRecord(value);
  const histogram = kind === 'histogram';
  if (x === undefined && (!histogram || first)) return refuse('x must be the name of a column');
  if (y === undefined && !histogram) return refuse('y must be the name of a column, or a list of names');
  if (isArray(value) && !first && !histogram) return refuse('the answer must be a list of records');
  const check = (name: string | undefined) => {
    if (name !== undefined && first && !has(first, name)) refuse(`the records have no column ${quote(name)}`);
  };
  check(x);
  check(series);
  let ys = '';
  for (let at = 0; y && at < y.length; at++) {
    check(y[at]);
    ys += `${at === 0 ? '' : ','}${quote(y[at] ?? '')}`;
  }
  const part = (key: string, text: string | undefined) =>
    text === undefined ? '' : `,"${key}":${quote(text)}`;
  const drawn = histogram || ys === '' ? '' : `,"y":[${ys}]`;
  return `{"kind":"${kind}"${part('x', x)}${drawn}${part('series', series)}${part('title', title)}}`;
};
