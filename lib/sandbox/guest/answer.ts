import { chartFrom } from './chart';
import { get, slice, stringOf } from './intrinsics';

/** What the program gave last, before it is serialised. */
export type Given = {
  value: unknown;
  unit: string | undefined;
  label: string | undefined;
  /** As JSON. */
  chart: string | undefined;
};

const shortText = (from: unknown, key: string, max: number): string | undefined => {
  if (typeof from !== 'object' || from === null) return undefined;
  const value: unknown = get(from, key);
  if (value === undefined || value === null) return undefined;
  const text = stringOf(value);
  return text === '' ? undefined : slice(text, 0, max);
};

/** `answer(value, { unit, label, chart })`; a plain text instead of the options is taken as the unit. */
export const given = (value: unknown, options: unknown): Given => ({
  value,
  unit: typeof options === 'string' ? slice(options, 0, 200) || undefined : shortText(options, 'unit', 200),
  label: shortText(options, 'label', 2_000),
  chart: chartFrom(options, value),
});
