import type { CellChange } from '@/lib/net/notebooks-api';
import type { Cell } from '@/lib/notebook/cell';
import type { Trace } from '@/lib/reasoning/trace';
import type { Database } from './open-database';
import { decodeCell } from './stored-cell';

/** Why changes of cells are worth a version of their notebook: before they are saved, and after. */
export type VersionReasons = {
  /** A model is about to write anew what stands there. */
  replaces: boolean;
  /** The cells in which a program has run to its end. */
  ran: ReadonlySet<string>;
};

/** Compares changes with what is stored. Looks at questions with a trace only, which typing elsewhere never has. */
export async function versionReasons(
  db: Database,
  notebookId: string,
  changes: readonly CellChange[],
): Promise<VersionReasons> {
  const traced = changes.flatMap(({ cell }) =>
    cell?.kind === 'question' && cell.trace.length > 0 ? [cell] : [],
  );
  if (traced.length === 0) return { replaces: false, ran: new Set() };
  const rows = await db.cell.findMany({
    where: { notebookId, id: { in: traced.slice(0, 500).map(({ id }) => id) } },
    select: { id: true, content: true },
  });
  const stored = new Map(rows.map((row) => [row.id, traceOf(decodeCell(row))]));
  return {
    replaces: traced.some(({ id, trace }) => isReplaced(stored.get(id) ?? [], trace)),
    ran: new Set(traced.filter(({ id, trace }) => hasRun(stored.get(id) ?? [], trace)).map(({ id }) => id)),
  };
}

const traceOf = (cell: Cell | null): Trace => (cell?.kind === 'question' ? cell.trace : []);

const isReplaced = ([before]: Trace, [after]: Trace): boolean =>
  before !== undefined && after !== undefined && (before.type !== after.type || before.at !== after.at);

/** What more of the same asking follows. */
const goingOn = new Set<string | undefined>(['asked', 'writing', 'written', 'running', 'edited', 'checking']);

/** The trace has come to rest after a run that was not stored yet; between repairs it has not. */
function hasRun(before: Trace, after: Trace): boolean {
  const rests = !goingOn.has(after.at(-1)?.type);
  const run = lastRun(after);
  return rests && run !== undefined && run !== lastRun(before);
}

const lastRun = (trace: Trace): number | undefined => trace.findLast(({ type }) => type === 'ran')?.at;
