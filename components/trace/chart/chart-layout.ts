import type { Chart } from '@/lib/reasoning/chart';
import type { ChartData } from './chart-data';
import { numberWords } from './tick-words';

/** How a chart is to be drawn: its place on the page and its words. */
export type Drawn = {
  /** CSS pixels. */
  width: number;
  locale: string;
  /** What the numbers are, with their unit. */
  valueLabel: string;
  countLabel: string;
};

export type Layout = {
  height: number;
  left: number;
  bottom: number;
  /** Bars lie on their side, so that long names stand beside them. */
  sideways: boolean;
  rotated: boolean;
};

/** The width of a letter of the axes, and how high a bar on its side stands, in CSS pixels. */
const letter = 6.6;
const barHeight = 26;
/** The longest name that gets room of its own, in letters. */
const longestName = 22;

/** Room for the words on the axes: names that don't fit beside each other turn the bars on their side, or stand askew. */
export function chartLayout(chart: Chart, data: ChartData, { width, locale }: Drawn): Layout {
  const words = numberWords(locale);
  const sizes = data.points.map(({ y }) => words(y).length);
  const left = Math.min(90, 18 + letter * Math.max(3, ...sizes));
  const names = data.across === 'text' ? [...new Set(data.points.map(({ x }) => String(x)))] : [];
  const longest = Math.min(longestName, Math.max(0, ...names.map(wideness)));
  const crowded = names.length * (longest + 2) * letter > width - left;
  const sideways = crowded && chart.kind === 'bar' && data.series.length === 1;
  const height = Math.max(220, Math.min(400, width * 0.52));
  if (sideways) {
    const bars = 60 + barHeight * names.length;
    return { height: bars, left: 14 + letter * longest, bottom: 40, sideways, rotated: false };
  }
  return { height, left, bottom: crowded ? 34 + letter * longest * 0.7 : 40, sideways, rotated: crowded };
}

/** In letters; a Chinese character is as wide as two. */
const wideness = (text: string): number =>
  [...text].reduce((sum, each) => sum + (each > '\u2e80' ? 1.8 : 1), 0);
