import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { useToast } from '@/components/ui/toast';
import type { DataCell } from '@/lib/notebook/cell';
import { rowCount } from '@/lib/notebook/data/data-columns';
import { readTableFile } from './table-files';
import { useDataWords } from './use-data-words';

/** Puts a file's rows under the name of a data set that is there already. */
export function useReplaceData({ id, name }: DataCell) {
  const t = useTranslations('data');
  const words = useDataWords();
  const toast = useToast();
  const { edit } = useNotebookActions();
  return async (file: File) => {
    const read = await readTableFile(file);
    if (!read.ok) return toast(t('failed', { name: file.name, reason: words(read.problem) }));
    edit({ type: 'change-data', id, file: file.name.slice(0, 300), columns: read.value });
    toast(t('replaced', { name, rows: rowCount(read.value), columns: read.value.length }));
  };
}
