'use client';

import { ChartColumn, Table2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Chart } from '@/lib/reasoning/chart';
import type { Value } from '@/lib/reasoning/value';
import { ValueView } from '../value-view';
import { type ChartData, chartData } from './chart-data';
import { ChartLegend } from './chart-legend';
import { useWidth } from './use-width';

type ChartViewProps = { chart: Chart; value: Value; unit: string };

/** An answer's table as a picture, and the table itself at a press. What can't be drawn is shown as the table, and why. */
export function ChartView({ chart, value, unit }: ChartViewProps) {
  const t = useTranslations('chart');
  const [asTable, setAsTable] = useState(false);
  const data = useMemo(() => chartData(chart, value), [chart, value]);
  if (!data) {
    return (
      <>
        <p className="chart-note">{t('cannot')}</p>
        <ValueView value={value} />
      </>
    );
  }
  return (
    <div className="chart">
      {chart.title !== undefined && <p className="chart-title">{chart.title}</p>}
      {asTable ? <ValueView value={value} /> : <Picture chart={chart} data={data} unit={unit} />}
      <p className="chart-foot">
        <Button size="small" variant="quiet" onClick={() => setAsTable(!asTable)}>
          {asTable ? <ChartColumn aria-hidden /> : <Table2 aria-hidden />}{' '}
          {t(asTable ? 'asChart' : 'asTable')}
        </Button>
        {data.skipped > 0 && <span className="chart-note">{t('skipped', { count: data.skipped })}</span>}
      </p>
    </div>
  );
}

/** In a place narrower than this, in CSS pixels, there is no picture to be seen. */
const narrowest = 120;

/** The size of type that a chart is drawn for, in CSS pixels. */
const usualType = 16;

type PictureProps = { chart: Chart; data: ChartData; unit: string };

function Picture({ chart, data, unit }: PictureProps) {
  const t = useTranslations('chart');
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [failed, setFailed] = useState(false);
  const named = chart.y?.length === 1 ? chart.y[0] : chart.y ? t('value') : undefined;
  const valueLabel = [named, unit === '' ? '' : `(${unit})`].filter((part) => part).join(' ');
  const countLabel = t('count');
  useEffect(() => {
    const holder = place.current;
    if (!holder || width < narrowest) return;
    let gone = false;
    // The library comes with the first chart and not before.
    import('./draw-chart').then(
      ({ drawChart }) => {
        if (gone) return;
        // On the projector the type is larger, and the picture with it.
        const scale = Number.parseFloat(getComputedStyle(holder).fontSize) / usualType;
        const svg = drawChart(chart, data, { width: width / scale, locale, valueLabel, countLabel });
        svg.setAttribute('width', `${width}`);
        svg.removeAttribute('height');
        svg.classList.add('chart-svg');
        svg.setAttribute('aria-hidden', 'true');
        holder.replaceChildren(svg);
        holder.dataset.drawn = '';
      },
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [chart, data, width, locale, valueLabel, countLabel]);
  const ys = data.points.map(({ y }) => y);
  const numbers = new Intl.NumberFormat(locale);
  const summary = t('summary', {
    kind: t(`kind-${chart.kind}`),
    title: chart.title === undefined ? '' : `${chart.title}, `,
    x: chart.x ?? '',
    y: valueLabel === '' ? countLabel : valueLabel,
    count: data.points.length,
    least: numbers.format(ys.reduce((a, b) => Math.min(a, b))),
    most: numbers.format(ys.reduce((a, b) => Math.max(a, b))),
  });
  return (
    <figure className="chart-figure">
      {data.series.length > 1 && <ChartLegend series={data.series} />}
      {failed ? (
        <p className="chart-note">{t('notLoaded')}</p>
      ) : (
        <div ref={place} className="chart-place" role="img" aria-label={summary} />
      )}
    </figure>
  );
}
