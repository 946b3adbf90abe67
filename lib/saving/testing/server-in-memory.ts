import type { CellOutcome, LoadedNotebook, SaveReply, SaveRequest } from '@/lib/net/notebooks-api';
import type { Cell } from '@/lib/notebook/cell';
import { compareCells } from '@/lib/notebook/position';
import { fail, type Result } from '@/lib/reasoning/result';
import { sameData } from '../same-data';
import type { Transport } from '../transport';

/** How the next request fares on its way; requests beyond the list fare well. */
export type Fault =
  | 'ok'
  /** The server breaks before it writes. */
  | 'fails'
  /** Written, but the reply is lost at once. */
  | 'reply-lost'
  /** Never arrives, never answers. */
  | 'never'
  /** Arrives, is written twice, answers once. */
  | 'twice'
  | 'refuses';

/** A server as notebooks-api.ts describes it, with versions per cell, and faults on the way to it. */
export function serverInMemory(cells: Cell[] = [], title = '') {
  const rows = new Map<string, { cell: Cell | null; version: number }>();
  for (const cell of cells) rows.set(cell.id, { cell, version: 1 });
  const properties = { title, model: null as string | null, version: 1 };
  const faults: Fault[] = [];
  const requests: SaveRequest[] = [];
  let updatedAt = 0;
  let gate: Promise<void> = Promise.resolve();

  const load = (): LoadedNotebook => ({
    id: 'notebook-of-the-test',
    ...properties,
    forkedFrom: null,
    createdAt: 0,
    updatedAt,
    cells: structuredClone(
      [...rows.values()]
        .flatMap(({ cell, version }) => (cell ? [{ cell, version }] : []))
        .sort((a, b) => compareCells(a.cell, b.cell)),
    ),
    damaged: [],
  });

  const write = (request: SaveRequest): SaveReply => {
    const outcomes = request.cells.map(({ cellId, baseVersion, cell }): CellOutcome => {
      const row = rows.get(cellId) ?? { cell: null, version: 0 };
      if (row.version > 0 && sameData(row.cell, cell))
        return { status: 'saved', cellId, version: row.version };
      if (row.version !== baseVersion) {
        return row.cell
          ? { status: 'conflict', cellId, version: row.version, cell: row.cell }
          : { status: 'gone', cellId, version: row.version };
      }
      rows.set(cellId, { cell, version: row.version + 1 });
      return { status: 'saved', cellId, version: row.version + 1 };
    });
    updatedAt += 1;
    const reply: SaveReply = { cells: outcomes, updatedAt };
    const change = request.properties;
    if (!change) return reply;
    const fits = change.baseVersion === properties.version;
    if (fits) {
      const { baseVersion, ...wanted } = change;
      Object.assign(properties, wanted, { version: baseVersion + 1 });
    }
    return { ...reply, properties: { ...properties, status: fits ? 'saved' : 'conflict' } };
  };

  const save = async (request: SaveRequest): Promise<Result<SaveReply>> => {
    const sent = structuredClone(request);
    requests.push(sent);
    const fault = faults.shift() ?? 'ok';
    await gate;
    switch (fault) {
      case 'fails':
        return fail('internal', 'broken');
      case 'refuses':
        return fail('too-large', 'too large');
      case 'never':
        return new Promise(() => {});
      case 'reply-lost':
        write(sent);
        return fail('offline', 'lost');
      case 'twice':
        write(sent);
        return { ok: true, value: structuredClone(write(sent)) };
      case 'ok':
        return { ok: true, value: structuredClone(write(sent)) };
    }
  };
  const transport: Transport = { load: async () => ({ ok: true, value: load() }), save };

  return {
    transport,
    load,
    requests,
    faults,
    /** What is stored, by id; deleted cells are left out. */
    stored: (): Record<string, Cell> => Object.fromEntries(load().cells.map(({ cell }) => [cell.id, cell])),
    title: () => properties.title,
    /** Someone else's write. */
    change: (cellId: string, cell: Cell | null) => {
      rows.set(cellId, { cell, version: (rows.get(cellId)?.version ?? 0) + 1 });
    },
    /** Holds every reply back until the returned function is called. */
    hold: (): (() => void) => {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => open();
    },
  };
}
