import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { NotebookActions } from '@/components/notebook/notebook-actions';
import { chooseFiles } from '@/components/ui/choose-files';
import { useToast } from '@/components/ui/toast';
import type { NewData } from '@/lib/notebook/data/add-data';
import { rowCount } from '@/lib/notebook/data/data-columns';
import { looksLikeTable } from '@/lib/notebook/data/looks-like-table';
import { readTable } from '@/lib/notebook/data/read-table';
import { isTableFile, readTableFile, tableFiles } from './table-files';
import { useDataWords } from './use-data-words';

/** Takes files and pasted text as data sets and says what came of it. `choose` opens the file picker. */
export function useTakeData(actions: () => Pick<NotebookActions, 'addData'>) {
  const t = useTranslations('data');
  const words = useDataWords();
  const toast = useToast();

  const add = useCallback(
    (data: readonly NewData[], after: string | null) => {
      if (data.length === 0) return;
      for (const { name, columns } of actions().addData(data, after)) {
        toast(t('added', { name, rows: rowCount(columns), columns: columns.length }));
      }
    },
    [actions, toast, t],
  );

  const takeFiles = useCallback(
    async (files: readonly File[], after: string | null) => {
      const taken: NewData[] = [];
      for (const file of files) {
        if (!isTableFile(file)) {
          toast(t('failed', { name: file.name, reason: t('not-taken') }));
          continue;
        }
        const read = await readTableFile(file);
        if (read.ok) taken.push({ file: file.name, columns: read.value });
        else toast(t('failed', { name: file.name, reason: words(read.problem) }));
      }
      add(taken, after);
    },
    [add, toast, t, words],
  );

  /** True at once when the text looks like a table; what it then comes to is said later. */
  const takeText = useCallback(
    (text: string, after: string | null) => {
      if (!looksLikeTable(text)) return false;
      void readTable(text).then((read) => {
        if (read.ok) add([{ columns: read.value }], after);
        else toast(t('failed', { name: t('pasted'), reason: words(read.problem) }));
      });
      return true;
    },
    [add, toast, t, words],
  );

  const choose = useCallback(
    (after: string | null) => chooseFiles(tableFiles, true, (files) => void takeFiles(files, after)),
    [takeFiles],
  );

  return { takeFiles, takeText, choose };
}
