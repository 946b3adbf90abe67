import * as Plot from '@observablehq/plot';
import type { Chart } from '@/lib/reasoning/chart';
import type { ChartData, Point } from './chart-data';
import { chartLayout, type Drawn } from './chart-layout';
import { dateWords, numberWords } from './tick-words';

/** The colours of series, in their order; trace.css has them for light and dark. */
export const seriesColour = (at: number): string => `var(--chart-${at + 1})`;

/**
 * Draws a chart as SVG with Observable Plot. The result holds nothing that the strict policy refuses: Plot's one style
 * element is taken out, for trace.css says the same.
 */
export function drawChart(chart: Chart, data: ChartData, drawn: Drawn): SVGSVGElement {
  const { locale, width } = drawn;
  const layout = chartLayout(chart, data, drawn);
  const numbers = numberWords(locale);
  const across = acrossWords(data, locale);
  const colour = (series: string) => seriesColour(Math.max(0, data.series.indexOf(series)));
  const plot = Plot.plot({
    width,
    height: layout.height,
    marginLeft: layout.left,
    marginBottom: layout.bottom,
    marginTop: 22,
    marginRight: 18,
    document,
    color: { domain: data.series, range: data.series.map(colour) },
    ...axesOf(chart, data, layout.sideways, { numbers, across, rotated: layout.rotated, drawn }),
    marks: marksOf(chart, data, layout.sideways, { numbers, across }),
  });
  const svg = plot instanceof SVGSVGElement ? plot : plot.querySelector('svg');
  if (!(svg instanceof SVGSVGElement)) throw new Error('Plot gave no picture.');
  for (const style of svg.querySelectorAll('style')) style.remove();
  return svg;
}

type Words = { numbers: (value: number) => string; across: (value: Point['x']) => string };

function acrossWords(data: ChartData, locale: string): Words['across'] {
  const numbers = numberWords(locale);
  const dates = dateWords(
    data.points.flatMap(({ x }) => (x instanceof Date ? [x] : [])),
    locale,
  );
  return (value) => {
    if (value instanceof Date) return dates(value);
    return typeof value === 'number' ? numbers(value) : value;
  };
}

function axesOf(
  chart: Chart,
  data: ChartData,
  sideways: boolean,
  { numbers, across, rotated, drawn }: Words & { rotated: boolean; drawn: Drawn },
): Plot.PlotOptions {
  const counted = chart.kind === 'histogram';
  const value = {
    grid: true,
    label: counted ? drawn.countLabel : drawn.valueLabel,
    labelArrow: 'none' as const,
    tickFormat: numbers,
    nice: true,
    zero: chart.kind !== 'point' && chart.kind !== 'line',
  };
  const order = data.across === 'text' ? { domain: [...new Set(data.points.map(({ x }) => String(x)))] } : {};
  const along = {
    label: chart.x ?? null,
    labelArrow: 'none' as const,
    tickFormat: (tick: Point['x']) => across(tick),
    ...(rotated && { tickRotate: -40 }),
    ...(data.across === 'date' && { type: 'utc' as const }),
    ...order,
  };
  if (sideways) return { x: value, y: { ...along, label: null } };
  if (isGrouped(chart, data)) return { y: value, fx: along, x: { axis: null, domain: data.series } };
  return { x: along, y: value };
}

const isGrouped = ({ kind }: Chart, { series }: ChartData) => kind === 'bar' && series.length > 1;

function marksOf(
  chart: Chart,
  data: ChartData,
  sideways: boolean,
  { numbers, across }: Words,
): Plot.Markish[] {
  const { points } = data;
  const format = { x: across, y: numbers, fx: across, fill: true, stroke: true, z: false };
  const tip = { format };
  const fill = 'series';
  switch (chart.kind) {
    case 'bar':
      if (sideways) {
        return [
          Plot.barX(points, {
            y: 'x',
            x: 'y',
            fill,
            tip: { format: { x: numbers, y: across, fill: false } },
          }),
          Plot.ruleX([0]),
        ];
      }
      return isGrouped(chart, data)
        ? [
            Plot.barY(points, {
              fx: 'x',
              x: 'series',
              y: 'y',
              fill,
              tip: { format: { ...format, x: false } },
            }),
            Plot.ruleY([0]),
          ]
        : [
            Plot.barY(points, { x: 'x', y: 'y', fill, tip: { format: { ...format, fill: false } } }),
            Plot.ruleY([0]),
          ];
    case 'line':
      return [
        Plot.lineY(points, {
          x: 'x',
          y: 'y',
          stroke: fill,
          z: 'series',
          strokeWidth: 2,
          ...(points.length <= 60 && { marker: 'circle' }),
          tip,
        }),
      ];
    case 'area':
      return [
        Plot.areaY(points, { x: 'x', y: 'y', fill, z: 'series', fillOpacity: 0.35, tip }),
        Plot.lineY(points, Plot.stackY2({ x: 'x', y: 'y', stroke: fill, z: 'series', strokeWidth: 1.5 })),
        Plot.ruleY([0]),
      ];
    case 'point':
      return [
        Plot.dot(points, {
          x: 'x',
          y: 'y',
          stroke: fill,
          symbol: data.series.length > 1 ? 'series' : 'circle',
          tip,
        }),
      ];
    case 'histogram':
      return [
        Plot.rectY(points, {
          ...Plot.binX({ y: 'count' }, { x: 'x' }),
          fill: seriesColour(0),
          tip: { format: { ...format, fill: false } },
        }),
        Plot.ruleY([0]),
      ];
  }
}
