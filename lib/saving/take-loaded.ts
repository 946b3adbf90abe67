import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import { meetTheirs } from './meet-theirs';
import type { SavingState, SavingStep } from './saving-state';
import type { Acknowledged } from './tab-channel';
import { takeProperties } from './take-properties';

/** Takes what another tab says the server acknowledged. */
export function takeAcknowledged(start: SavingState, { cells, properties }: Acknowledged): SavingStep {
  const step: SavingStep = { state: start, edits: [] };
  for (const { cellId, cell, version } of cells) {
    const { state, edits } = meetTheirs(step.state, cellId, { cell, version });
    step.state = state;
    step.edits.push(...edits);
  }
  if (!properties) return step;
  const { state, edits } = takeProperties(step.state, properties);
  return { state, edits: [...step.edits, ...edits] };
}

/** Takes a fresh reading of the whole notebook, as after sleep: what is newer there, and what is gone. */
export function takeLoaded(state: SavingState, loaded: LoadedNotebook): SavingStep {
  const there = new Set([...loaded.cells.map(({ cell }) => cell.id), ...loaded.damaged.map(({ id }) => id)]);
  const gone = [...state.known]
    .filter(([id, known]) => known.cell !== null && !there.has(id))
    // A deletion is one version; if more happened since, the next write's reply says so.
    .map(([cellId, { version }]) => ({ cellId, cell: null, version: version + 1 }));
  const present = loaded.cells.map(({ cell, version }) => ({ cellId: cell.id, cell, version }));
  const { title, model, strategy, version } = loaded;
  return takeAcknowledged(state, {
    cells: [...present, ...gone],
    properties: { title, model, strategy, version },
  });
}
