'use client';

import { useTranslations } from 'use-intl';
import { joinName, type PartGraph } from './part-graph';

const step = 64;
const radius = 15;

type PartGraphViewProps = { graph: PartGraph; answered: ReadonlySet<string> };

/** Which sub-question builds on which, drawn by their numbers; the list below says the same in words. */
export function PartGraphView({ graph: { nodes, edges }, answered }: PartGraphViewProps) {
  const t = useTranslations('strategy');
  const columns = Math.max(...nodes.map(({ column }) => column)) + 1;
  const heights = nodes.map(({ column }) => nodes.filter((each) => each.column === column).length);
  const rows = Math.max(...heights);
  const x = (node: { column: number }) => node.column * step + radius + 1;
  const y = (node: { column: number; row: number }) => {
    const inColumn = nodes.filter((each) => each.column === node.column).length;
    return (node.row + (rows - inColumn) / 2) * step * 0.7 + radius + 1;
  };
  return (
    <svg
      className="part-graph"
      role="img"
      aria-label={t('partGraph')}
      width={(columns - 1) * step + 2 * radius + 2}
      height={(rows - 1) * step * 0.7 + 2 * radius + 2}
    >
      {edges.map(({ from, to }) => {
        const middle = (x(from) + x(to)) / 2;
        return (
          <path
            key={`${from.name} ${to.name}`}
            d={`M${x(from)} ${y(from)} C${middle} ${y(from)} ${middle} ${y(to)} ${x(to)} ${y(to)}`}
          />
        );
      })}
      {nodes.map((node, index) => (
        <g key={node.name} data-answered={answered.has(node.name) || undefined}>
          <circle cx={x(node)} cy={y(node)} r={radius} />
          <text x={x(node)} y={y(node)} dy="0.35em" textAnchor="middle">
            {node.name === joinName ? joinName : index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
