import type { GivenMeasure } from '../../grammar/number-slots';
import { given, type Line } from '../../grammar/program-lines';

/** Lengths of a shape under their names; undefined unless positive and all in one unit or all without. */
export function lengths(
  named: Record<string, GivenMeasure>,
): { lines: Line[]; unit: string | undefined } | undefined {
  const units = new Set(Object.values(named).map((one) => one.unit?.symbol));
  if (units.size !== 1 || Object.values(named).some((one) => one.value <= 0)) return undefined;
  const lines = Object.entries(named).map(([name, one]) => given(name, one));
  return { lines, unit: [...units][0] };
}

/** The unit of what is asked for: a length, an area or a volume. */
export const unitOf = (unit: string | undefined, power: 1 | 2 | 3): string | undefined =>
  unit && `${unit}${power === 1 ? '' : power === 2 ? '²' : '³'}`;
