import type { NotebookSummary } from '@/lib/net/notebooks-api';

export const orders = ['changed', 'created', 'title'] as const;
export type Order = (typeof orders)[number];

/** The notebooks whose titles hold every word that was typed, in an order. `locale` sorts titles. */
export function chooseNotebooks(
  notebooks: readonly NotebookSummary[],
  { words, order, locale }: { words: string; order: Order; locale: string },
): NotebookSummary[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const fitting = notebooks.filter(({ title }) => wanted.every((word) => fold(title).includes(word)));
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return fitting.sort((a, b) => {
    if (order === 'changed') return b.updatedAt - a.updatedAt;
    if (order === 'created') return b.createdAt - a.createdAt;
    // Those without a title come last.
    return Number(a.title === '') - Number(b.title === '') || compare(a.title, b.title);
  });
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();
