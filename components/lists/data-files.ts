import { download } from '@/components/ui/download';
import type { Cell } from '@/lib/notebook/cell';
import type { DataFile } from '@/lib/notebook/data-file';
import type { LeftOutWhy } from '@/lib/notebook/training/taken-traces';

/** What a notebook's questions can be taken out as, besides the notebook itself. */
export const dataKinds = ['results-csv', 'results-jsonl', 'fine-tuning', 'preferences', 'events'] as const;
export type DataKind = (typeof dataKinds)[number];

/** The data as it would be saved. The writers are loaded when they are needed. */
export async function dataFile(
  cells: readonly Cell[],
  kind: DataKind,
): Promise<DataFile<LeftOutWhy | 'empty'>> {
  switch (kind) {
    case 'results-csv':
      return (await import('@/lib/notebook/results/results-file')).writeResults(cells, 'csv');
    case 'results-jsonl':
      return (await import('@/lib/notebook/results/results-file')).writeResults(cells, 'jsonl');
    case 'fine-tuning':
      return (await import('@/lib/notebook/training/fine-tuning')).writeFineTuning(cells);
    case 'preferences':
      return (await import('@/lib/notebook/training/preference-pairs')).writePreferencePairs(cells);
    case 'events':
      return (await import('@/lib/notebook/training/raw-events')).writeRawEvents(cells);
  }
}

const endings: Record<DataKind, string> = {
  'results-csv': '.results.csv',
  'results-jsonl': '.results.jsonl',
  'fine-tuning': '.sft.jsonl',
  preferences: '.preferences.jsonl',
  events: '.events.jsonl',
};

/** Saves the data under the notebook's name. */
export function saveData(name: string, kind: DataKind, text: string): void {
  download(name + endings[kind], kind === 'results-csv' ? 'text/csv' : 'application/x-ndjson', text);
}
