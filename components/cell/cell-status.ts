import type { CellWork } from '@/components/notebook/solving';
import type { Cell } from '@/lib/notebook/cell';
import { isBlank } from '@/lib/notebook/new-cell';
import type { Trace } from '@/lib/reasoning/trace';
import { restingState } from './resting-state';

/** How a cell stands, in one word; a text and data have none to tell. */
export type CellStatus =
  | 'quiet'
  | 'blank'
  | 'unasked'
  | 'queued'
  | 'working'
  | 'typed'
  | 'answered'
  | 'refused'
  | 'asking'
  | 'failed'
  | 'stopped';

const known = new WeakMap<Trace, CellStatus>();

export function cellStatus(cell: Cell, work: CellWork | null): CellStatus {
  if (cell.kind !== 'question') return 'quiet';
  if (work) return work.kind === 'queued' ? 'queued' : 'working';
  if (isBlank(cell)) return 'blank';
  if (cell.draft !== null) return 'typed';
  const status = known.get(cell.trace) ?? statusOf(cell.trace);
  known.set(cell.trace, status);
  return status;
}

function statusOf(trace: Trace): CellStatus {
  const { status, answer } = restingState(trace);
  if (answer) return 'answered';
  if (status === 'unasked' || status === 'stopped' || status === 'asking') return status;
  return status === 'refused' || status === 'said' ? 'refused' : 'failed';
}
