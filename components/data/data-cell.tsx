'use client';

import { memo, useRef, useState } from 'react';
import { CellFrame } from '@/components/cell/cell-frame';
import { CellMenu } from '@/components/cell/cell-menu';
import { CollapsedCell } from '@/components/cell/collapsed-cell';
import type { CellProps } from '@/components/cell/question-cell';
import type { DataCell as Data } from '@/lib/notebook/cell';
import { DataItems } from './data-items';
import { DataNameDialog } from './data-name-dialog';
import { DataSetView } from './data-set-view';
import { tableFiles } from './table-files';
import { useReplaceData } from './use-replace-data';

/** A data set of the notebook, with what can be done to it in its menu. */
export const DataCell = memo(function DataCell({ cell, number, place, selected }: CellProps<Data>) {
  const input = useRef<HTMLInputElement>(null);
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
              onReplace={() => input.current?.click()}
            />
          }
        />
      }
    >
      {cell.collapsed ? <CollapsedCell cell={cell} work={null} answer={null} /> : <DataSetView cell={cell} />}
      <input
        ref={input}
        type="file"
        hidden
        accept={tableFiles}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void replace(file);
        }}
      />
      {naming && <DataNameDialog cell={cell} open onOpenChange={setNaming} />}
    </CellFrame>
  );
});
