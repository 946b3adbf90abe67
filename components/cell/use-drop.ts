import { type DragEvent, useState } from 'react';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { carriesCells, droppedCells } from './dragged-cells';

export type DropSide = 'above' | 'below';

/** Lets cells be dropped above or below this one: its own notebook's are moved, another's are copied. */
export function useDrop(id: string) {
  const { moveBeside, pasteCells } = useNotebookActions();
  const [side, setSide] = useState<DropSide | null>(null);
  const sideOf = (event: DragEvent<HTMLElement>): DropSide => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return event.clientY < top + height / 2 ? 'above' : 'below';
  };
  return {
    side,
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!carriesCells(event.dataTransfer)) return;
      event.preventDefault();
      setSide(sideOf(event));
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node) || !event.currentTarget.contains(to)) setSide(null);
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (!carriesCells(event.dataTransfer)) return;
      event.preventDefault();
      setSide(null);
      const dropped = droppedCells(event.dataTransfer);
      if ('ids' in dropped) moveBeside(dropped.ids, id, sideOf(event));
      else pasteCells(sideOf(event), [id], dropped.text);
    },
  };
}
