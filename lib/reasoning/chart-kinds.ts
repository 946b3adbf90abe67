/** How an answer's table may be drawn. A file of its own without zod: the sandbox's guest reads it too. */
export const chartKinds = ['bar', 'line', 'area', 'point', 'histogram'] as const;

/** Most columns that one chart draws side by side. */
export const maxChartColumns = 8;
