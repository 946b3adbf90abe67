import type { CellOutcome, PropertiesOutcome, SaveReply, SaveRequest } from '@/lib/net/notebooks-api';
import { faceTheirs } from './meet-theirs';
import { type SavingState, type SavingStep, withKey } from './saving-state';
import { takeProperties } from './take-properties';

/** Takes the server's answer to a request: acknowledgements move the base, conflicts meet what is there. */
export function takeReply(start: SavingState, request: SaveRequest, reply: SaveReply): SavingStep {
  const step: Required<SavingStep> = { state: start, edits: [], announce: { cells: [] } };
  for (const outcome of reply.cells) {
    const change = request.cells.find(({ cellId }) => cellId === outcome.cellId);
    if (!change) continue;
    if (outcome.status === 'saved') {
      const { cellId, version } = outcome;
      step.state = acknowledged(step.state, { cellId, version, cell: change.cell });
      step.announce?.cells.push({ cellId, version, cell: change.cell });
      continue;
    }
    const { state, edits } = refusedByVersion(step.state, outcome);
    step.state = state;
    step.edits.push(...edits);
  }
  if (reply.properties) {
    const { state, edits } = takeProperties(step.state, reply.properties);
    step.state = state;
    step.edits.push(...edits);
    if (reply.properties.status === 'saved' && step.announce) {
      step.announce.properties = withoutStatus(reply.properties);
    }
  }
  return step;
}

function acknowledged(
  state: SavingState,
  {
    cellId,
    version,
    cell,
  }: { cellId: string; version: number; cell: SavingState['local']['cells'][0] | null },
): SavingState {
  return {
    ...state,
    known: withKey(state.known, cellId, { cell, version }),
    unsure: withKey(state.unsure, cellId, undefined),
    refused: withKey(state.refused, cellId, undefined),
  };
}

function refusedByVersion(
  state: SavingState,
  outcome: Exclude<CellOutcome, { status: 'saved' }>,
): SavingStep {
  const { cellId, version } = outcome;
  if (outcome.status === 'conflict' && outcome.cell === null) {
    // Damaged in the store: mine repairs it with the next save.
    return { state: { ...state, known: withKey(state.known, cellId, { cell: null, version }) }, edits: [] };
  }
  return faceTheirs(state, cellId, { cell: outcome.status === 'conflict' ? outcome.cell : null, version });
}

const withoutStatus = ({ status: _, ...properties }: PropertiesOutcome) => properties;
