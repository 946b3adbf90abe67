/** The databases Wand keeps notebooks in. */
export const dialects = ['sqlite', 'postgresql'] as const;
export type Dialect = (typeof dialects)[number];
