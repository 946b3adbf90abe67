import type { CellChange, PropertiesChange, SaveRequest } from '@/lib/net/notebooks-api';
import type { SavingState } from './saving-state';

/** Largest request put together, in characters of JSON; one larger cell goes alone. */
const maxRequestLength = 1_000_000;

/** Every cell that differs from what the server is known to hold, conflicts and refused content included. */
export function unsavedCells(state: SavingState): CellChange[] {
  const changes: CellChange[] = [];
  const here = new Set<string>();
  for (const cell of state.local.cells) {
    here.add(cell.id);
    const known = state.known.get(cell.id);
    if (known?.cell === cell) continue;
    changes.push({ cellId: cell.id, baseVersion: known?.version ?? 0, cell });
  }
  for (const [cellId, known] of state.known) {
    if (known.cell === null || here.has(cellId)) continue;
    const last = state.parted.get(cellId);
    changes.push({ cellId, baseVersion: known.version, cell: null, ...(last && { last }) });
  }
  return changes;
}

/** The unsaved cells that can be sent: neither waiting for a person's decision nor refused. */
export function pendingCells(state: SavingState): CellChange[] {
  return unsavedCells(state).filter(
    ({ cellId, cell }) =>
      !state.conflicts.has(cellId) &&
      !(state.refused.has(cellId) && state.refused.get(cellId)?.cell === cell),
  );
}

export function pendingProperties({ local, properties }: SavingState): PropertiesChange | undefined {
  const title = local.title === properties.title ? {} : { title: local.title };
  const model = local.model === properties.model ? {} : { model: local.model };
  const mine = local.strategy ?? null;
  const strategy = mine === (properties.strategy ?? null) ? {} : { strategy: mine };
  const change = { baseVersion: properties.version, ...title, ...model, ...strategy };
  return Object.keys(change).length > 1 ? change : undefined;
}

export const hasPending = (state: SavingState): boolean =>
  pendingProperties(state) !== undefined || pendingCells(state).length > 0;

/** The next request, or null when nothing is pending. `limit` bounds the number of parts it carries. */
export function nextRequest(state: SavingState, limit: number): SaveRequest | null {
  const properties = pendingProperties(state);
  const cells: CellChange[] = [];
  let length = 0;
  for (const change of pendingCells(state)) {
    if (cells.length + (properties ? 1 : 0) >= limit) break;
    length += JSON.stringify(change).length;
    if (cells.length > 0 && length > maxRequestLength) break;
    cells.push(change);
  }
  if (!properties && cells.length === 0) return null;
  return properties ? { cells, properties } : { cells };
}

/** Browsers let at most 64 KiB outlive the page. */
const maxKeepaliveBytes = 60_000;

export const fitsKeepalive = (request: SaveRequest): boolean =>
  new TextEncoder().encode(JSON.stringify(request)).length <= maxKeepaliveBytes;
