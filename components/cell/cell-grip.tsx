'use client';

import { GripVertical } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { beginDrag, endDrag } from './dragged-cells';

/** Where a cell is taken to be dragged, the selected ones with it. By keyboard: Ctrl+Shift+↑ and ↓. */
export function CellGrip({ id }: { id: string }) {
  const t = useTranslations('cell');
  const { selectedWith, textOf } = useNotebookActions();
  return (
    <span
      className="cell-grip"
      title={t('drag')}
      draggable
      aria-hidden
      onDragStart={(event) => {
        const ids = selectedWith(id);
        beginDrag(event.dataTransfer, ids, textOf(ids));
        const frame = event.currentTarget.closest('.cell');
        if (frame) event.dataTransfer.setDragImage(frame, 24, 24);
      }}
      onDragEnd={endDrag}
    >
      <GripVertical />
    </span>
  );
}
