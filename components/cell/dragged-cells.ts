/** Only Wand's own pages take this: text dragged into a field of another program must not be JSON. */
const type = 'application/vnd.wand+json';

/** What is being dragged in this very page; cells from another page come as text. */
let dragged: readonly string[] | null = null;

export function beginDrag(transfer: DataTransfer, ids: readonly string[], text: string): void {
  dragged = ids;
  transfer.effectAllowed = 'copyMove';
  transfer.setData(type, text);
}

export const endDrag = (): void => {
  dragged = null;
};

export const carriesCells = (transfer: DataTransfer): boolean => transfer.types.includes(type);

/** The dropped cells: those of this page by their ids, others by their text. */
export function droppedCells(transfer: DataTransfer): { ids: readonly string[] } | { text: string } {
  return dragged === null ? { text: transfer.getData(type) } : { ids: dragged };
}
