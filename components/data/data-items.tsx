'use client';

import { Download, FileUp, Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { download } from '@/components/ui/download';
import { MenuItem } from '@/components/ui/menu';
import type { DataCell } from '@/lib/notebook/cell';
import { dataCsv } from '@/lib/notebook/data/data-csv';

type DataItemsProps = { cell: DataCell; onRename: () => void; onReplace: () => void };

/** What can be done to a data set and to no other cell. */
export function DataItems({ cell, onRename, onReplace }: DataItemsProps) {
  const t = useTranslations('data');
  return (
    <>
      <MenuItem icon={<Pencil />} onSelect={onRename}>
        {t('rename')}
      </MenuItem>
      <MenuItem icon={<FileUp />} onSelect={onReplace}>
        {t('replace')}
      </MenuItem>
      <MenuItem
        icon={<Download />}
        // The mark is what spreadsheets know Chinese by.
        onSelect={() => download(`${cell.name}.csv`, 'text/csv', `\uFEFF${dataCsv(cell.columns)}`)}
      >
        {t('download')}
      </MenuItem>
    </>
  );
}
