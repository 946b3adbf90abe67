'use client';

import { useTranslations } from 'use-intl';
import { isImageFile } from '@/components/cell/shrink-image';
import { DropFiles } from '@/components/ui/drop-files';
import { tableFiles } from './table-files';
import type { useTakeData } from './use-take-data';

type DataInputProps = {
  data: ReturnType<typeof useTakeData>;
  /** A picture was dropped on a question. */
  onPicture: (id: string, file: File) => void;
};

/** Where files come in that are to be data sets: dropped on the notebook, or chosen. */
export function DataInput({ data, onPicture }: DataInputProps) {
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
        onDrop={(files, target) => {
          const cell = cellUnder(target);
          const [picture] = files.filter(isImageFile);
          if (cell?.dataset.kind === 'question' && cell.dataset.cell && picture)
            onPicture(cell.dataset.cell, picture);
          else void data.takeFiles(files, cell?.dataset.cell ?? null);
        }}
      />
    </>
  );
}

/** The cell that something was dropped on; null beside them all. */
const cellUnder = (target: Element | null): HTMLElement | null =>
  target?.closest<HTMLElement>('[data-cell]') ?? null;
