'use client';

import { useTranslations } from 'use-intl';
import { isImageFile } from '@/components/cell/shrink-image';
import { useAttachImage } from '@/components/cell/use-attach-image';
import { DropFiles } from '@/components/ui/drop-files';
import type { Edit } from '@/lib/notebook/notebook-edit';
import type { useTakeData } from './use-take-data';

type DropDataProps = {
  data: ReturnType<typeof useTakeData>;
  edit: (edit: Edit) => void;
};

/** Takes files that are dropped on the notebook: tables as data sets, a picture on a question. */
export function DropData({ data, edit }: DropDataProps) {
  const t = useTranslations('data');
  const attach = useAttachImage(edit);
  return (
    <DropFiles
      label={t('dropHere')}
      onDrop={(files, target) => {
        const cell = cellUnder(target);
        const [picture] = files.filter(isImageFile);
        if (cell?.dataset.kind === 'question' && cell.dataset.cell && picture)
          void attach(cell.dataset.cell, picture);
        else void data.takeFiles(files, cell?.dataset.cell ?? null);
      }}
    />
  );
}

/** The cell that something was dropped on; null beside them all. */
const cellUnder = (target: Element | null): HTMLElement | null =>
  target?.closest<HTMLElement>('[data-cell]') ?? null;
