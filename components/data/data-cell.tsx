'use client';

import { memo, useState } from 'react';
import { CellFrame } from '@/components/cell/cell-frame';
import { CellMenu } from '@/components/cell/cell-menu';
import { CollapsedCell } from '@/components/cell/collapsed-cell';
import type { CellProps } from '@/components/cell/question-cell';
import { chooseFiles } from '@/components/ui/choose-files';
import type { DataCell as Data } from '@/lib/notebook/cell';
import { DataItems } from './data-items';
import { DataNameDialog } from './data-name-dialog';
import { DataSetView } from './data-set-view';
import { tableFiles } from './table-files';
import { useReplaceData } from './use-replace-data';

/** A data set of the notebook, with what can be done to it in its menu. */
export const DataCell = memo(function DataCell({ cell, number, place, selected }: CellProps<Data>) {
  const [naming, setNaming] = useState(false);
  const replace = useReplaceData(cell);
  return (
    <CellFrame
      id={cell.id}
      kind="data"
      number={number}
      move={place?.part === 'frame' ? place.move : 0}
      selected={selected}
      menu={
        <CellMenu
          cell={cell}
          first={
            <DataItems
              cell={cell}
              onRename={() => setNaming(true)}
              onReplace={() => chooseFiles(tableFiles, false, ([file]) => file && void replace(file))}
            />
          }
        />
      }
    >
      {cell.collapsed ? <CollapsedCell cell={cell} work={null} answer={null} /> : <DataSetView cell={cell} />}
      {naming && <DataNameDialog cell={cell} open onOpenChange={setNaming} />}
    </CellFrame>
  );
});
