'use client';

import { useTranslations } from 'use-intl';
import { DropFiles } from '@/components/ui/drop-files';
import { tableFiles } from './table-files';
import type { useTakeData } from './use-take-data';

/** Where files come in that are to be data sets: dropped on the notebook, or chosen. */
export function DataInput({ data }: { data: ReturnType<typeof useTakeData> }) {
  const t = useTranslations('data');
  return (
    <>
      <input
        ref={data.input}
        type="file"
        hidden
        multiple
        aria-label={t('addLong')}
        accept={tableFiles}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          void data.chosen(files);
        }}
      />
      <DropFiles
        label={t('dropHere')}
        onDrop={(files, target) => void data.takeFiles(files, cellUnder(target))}
      />
    </>
  );
}

/** The cell that something was dropped on; null beside them all. */
const cellUnder = (target: Element | null): string | null =>
  target?.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? null;
