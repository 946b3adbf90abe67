import type { Chart } from '@/lib/reasoning/chart';
import type { Value } from '@/lib/reasoning/value';

/** A chart's numbers as they are drawn. `x` of a histogram is what is counted, and its `y` is not looked at. */
export type Point = { x: number | string | Date; y: number; series: string };

export type ChartData = {
  points: Point[];
  /** What stands along the bottom. */
  across: 'number' | 'date' | 'text';
  /** The names of the series in their order; one without a name where there is just the one. */
  series: string[];
  /** How many places had no number, or nothing to stand at. */
  skipped: number;
};

/** More bars than this are no picture any more. */
const maxBars = 200;
/** More colours than this can't be told apart. */
export const maxSeries = 8;

/** What a chart draws of its answer's value; null where that is no table with these columns, or too much of it. */
export function chartData(chart: Chart, value: Value): ChartData | null {
  const rows = rowsOf(chart, value);
  if (!rows) return null;
  const { x: across = '', series, kind } = chart;
  const counted = kind === 'histogram';
  const ys = counted ? [across] : (chart.y ?? []);
  const xs = rows.map((row) => row.get(across));
  const how = counted ? 'number' : kindOf(xs, kind === 'bar');
  const points: Point[] = [];
  let skipped = 0;
  for (const [at, row] of rows.entries()) {
    for (const column of ys) {
      const x = placeOf(xs[at], how);
      const y = numberOf(row.get(column));
      if (x === null || y === null) skipped += 1;
      else points.push({ x, y, series: seriesOf(series && wordsOf(row.get(series)), column, ys.length > 1) });
    }
  }
  const names = [...new Set(points.map((point) => point.series))];
  const places = new Set(points.map(({ x }) => String(x))).size;
  const tooMuch = names.length > maxSeries || (kind === 'bar' && places * names.length > maxBars);
  return points.length === 0 || tooMuch ? null : { points, across: how, series: names, skipped };
}

/** The records of the value; plain numbers, of which a histogram is drawn, under the empty name. */
function rowsOf(chart: Chart, value: Value): Map<string, Value>[] | null {
  if (value.type !== 'list') return null;
  const plain = chart.kind === 'histogram' && chart.x === undefined;
  const rows = value.items.flatMap((item) => {
    if (plain) return [new Map([['', item]])];
    return item.type === 'record' ? [new Map(item.entries)] : [];
  });
  const columns = [chart.x ?? '', ...(chart.y ?? []), ...(chart.series === undefined ? [] : [chart.series])];
  const known = columns.every((column) => rows.some((row) => row.has(column)));
  return known && rows.length === value.items.length ? rows : null;
}

const seriesOf = (named: string | undefined, column: string, several: boolean): string =>
  [...(named === undefined ? [] : [named]), ...(several ? [column] : [])].join(' · ');

/** Numbers and dates have a scale of their own; bars stand side by side in the order of the rows. */
function kindOf(xs: readonly (Value | undefined)[], bars: boolean): ChartData['across'] {
  const said = xs.filter((value) => value !== undefined && !isMissing(value));
  if (!bars && said.length > 0 && said.every((value) => numberOf(value) !== null)) return 'number';
  if (!bars && said.length > 0 && said.every((value) => dateOf(value) !== null)) return 'date';
  return 'text';
}

function placeOf(value: Value | undefined, how: ChartData['across']): Point['x'] | null {
  if (value === undefined || isMissing(value)) return null;
  if (how === 'number') return numberOf(value);
  return how === 'date' ? dateOf(value) : wordsOf(value);
}

const isMissing = ({ type }: Value) => type === 'undefined' || type === 'null';

function numberOf(value: Value | undefined): number | null {
  if (value?.type !== 'number' && value?.type !== 'bigint') return null;
  const number = Number(value.text);
  return Number.isFinite(number) ? number : null;
}

/** A date, or text that says one as data sets do: 2026-01-31, 2026/1/31, 2026-01. In UTC, as programs count. */
function dateOf(value: Value | undefined): Date | null {
  const text = value?.type === 'date' ? value.iso : value?.type === 'text' ? value.text : '';
  const match = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:T(.+))?)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, time] = match;
  const date = time ? new Date(text) : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return Number.isNaN(date.getTime()) ? null : date;
}

function wordsOf(value: Value | undefined): string {
  if (!value || isMissing(value)) return '';
  if (value.type === 'date') return value.iso.replace(/T00:00:00(\.000)?Z$/, '');
  if (value.type === 'boolean') return String(value.value);
  return 'text' in value ? value.text : value.type;
}
