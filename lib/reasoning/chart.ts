import { z } from 'zod';
import { chartKinds, maxChartColumns } from './chart-kinds';

const column = z.string().min(1).max(200);

/**
 * How the table of an answer is drawn: `answer(rows, { unit, chart: { kind, x, y } })`. The answer stays the table, so
 * it is checked, compared and copied as ever, and is there to read beside the picture. All names are columns of it.
 */
export const chartSchema = z.strictObject({
  kind: z.enum(chartKinds),
  /** Along the bottom; a histogram counts its values. Left out where a histogram's answer is a list of numbers. */
  x: column.optional(),
  /** What is drawn, several columns side by side; a histogram has none. */
  y: z.array(column).min(1).max(maxChartColumns).optional(),
  /** A column whose values tell series apart, each in a colour of its own. */
  series: column.optional(),
  title: z.string().max(300).optional(),
});
export type Chart = z.infer<typeof chartSchema>;
