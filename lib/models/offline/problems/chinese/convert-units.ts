import type { Asked } from './asked';
import type { Measure, MeasureKind } from './measure-words';
import type { ChineseQuantity } from './quantity';

const kinds: MeasureKind[] = ['money', 'length', 'mass', 'area', 'volume', 'time'];

/**
 * Brings quantities of one kind to one unit, which is the one asked for, else that of a rate, else the first.
 * A quantity that changes says so in its code: 5 分钟 for a speed in seconds becomes `5 * 60`.
 */
export function convertUnits(quantities: ChineseQuantity[], asked: Asked): void {
  for (const kind of kinds) {
    const all = [
      ...(asked.unit.measure ? [asked.unit.measure] : []),
      ...asked.per.flatMap(({ measure }) => (measure ? [measure] : [])),
      ...quantities.flatMap(({ per }) => per.flatMap(({ measure }) => (measure ? [measure] : []))),
      ...quantities.flatMap(({ unit }) => (unit.measure ? [unit.measure] : [])),
    ].filter((measure) => measure.kind === kind);
    const target = all[0];
    if (!target || all.every(({ symbol }) => symbol === target.symbol)) continue;
    for (const quantity of quantities) convert(quantity, kind, target);
  }
}

function convert(quantity: ChineseQuantity, kind: MeasureKind, target: Measure) {
  const { measure } = quantity.unit;
  if (!measure || measure.kind !== kind || measure.symbol === target.symbol) return;
  const [from, to] = [measure.size ?? 0, target.size ?? 0];
  if (from === 0 || to === 0) return;
  const factor = from / to;
  if (factor >= 1 ? !Number.isInteger(factor) : !Number.isInteger(to / from)) return;
  quantity.value = factor >= 1 ? quantity.value * factor : quantity.value / (to / from);
  quantity.code =
    factor >= 1 ? `${wrap(quantity.code)} * ${factor}` : `${wrap(quantity.code)} / ${to / from}`;
  quantity.unit = { ...quantity.unit, measure: target };
}

const wrap = (code: string) => (/^[\d.]+$/.test(code) ? code : `(${code})`);
