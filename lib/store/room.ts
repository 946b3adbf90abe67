import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { roomCodeFrom } from '@/lib/lesson/room-code';
import { newRoomState, type RoomState, roomStateSchema } from '@/lib/lesson/room-state';
import type { OwnRoom } from '@/lib/net/rooms-api';
import { type Cell, cellSchema } from '@/lib/notebook/cell';
import { snapshotOf } from '@/lib/notebook/snapshot';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { cleanJson } from './clean-text';
import { readNotebook } from './duplicate-notebook';
import type { Database } from './open-database';
import { ownNotebook } from './own-notebook';
import { newId } from './secret';
import { parseJson } from './stored-cell';
import { isUniqueViolation } from './unique-violation';

/** How long a room lives without being used, milliseconds. */
export const roomIdleMs = 12 * 3_600_000;

/** A room with its lesson, as the server holds it. */
export type LiveRoom = OwnRoom & { title: string; cells: Cell[] };

export const roomClosed = () => fail('room-closed', 'There is no such room, or it is closed.');

/** Rooms that are open: not closed, not left alone for too long, of a notebook that is not in the bin. */
export const openRooms = () => ({
  closedAt: null,
  usedAt: { gt: new Date(Date.now() - roomIdleMs) },
  notebook: { complete: true, deletedAt: null },
});

/** The notebook's open room; null when there is none. */
export async function findRoom(db: Database, ownerId: string, notebookId: string): Promise<LiveRoom | null> {
  const row = await db.room.findFirst({
    where: { ...openRooms(), notebook: ownNotebook(ownerId, notebookId) },
    orderBy: { createdAt: 'desc' },
  });
  return row && liveRoom(row);
}

/** A room that is open, by its id; null when it is closed. */
export async function readRoom(db: Database, id: string): Promise<LiveRoom | null> {
  const row = await db.room.findFirst({ where: { id, ...openRooms() } });
  return row && liveRoom(row);
}

/**
 * Opens a room for the notebook as it stands; if one is open, that one goes on, with the notebook as it stands now.
 * What is kept for the class is what a link would show: no drafts, no notes, no check that is hidden.
 */
export async function openRoom(db: Database, ownerId: string, notebookId: string): Promise<Result<LiveRoom>> {
  const read = await readNotebook(db, ownerId, notebookId);
  if (!read.ok) return read;
  const { title, cells } = snapshotOf(read.value);
  const lesson = { title, cells: cleanJson(cells), usedAt: new Date() };
  const open = await findRoom(db, ownerId, notebookId);
  if (open) {
    await db.room.updateMany({
      where: { id: open.id, closedAt: null },
      data: { ...lesson, version: { increment: 1 } },
    });
    const now = await readRoom(db, open.id);
    return now ? ok(now) : roomClosed();
  }
  const id = newId();
  const state = JSON.stringify(newRoomState);
  await withFreeCode((code) =>
    db.room.create({ data: { id, notebookId, code, state, createdAt: new Date(), ...lesson } }),
  );
  const made = await readRoom(db, id);
  return made ? ok(made) : roomClosed();
}

/** Codes meet by chance once in a long while. */
async function withFreeCode(create: (code: string) => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const code = roomCodeFrom(randomBytes(16));
    if (code === null) continue;
    try {
      await create(code);
      return;
    } catch (error) {
      if (!isUniqueViolation(error) || tries >= 20) throw error;
    }
  }
}

/** A damaged state begins anew; a damaged cell is left out. */
function liveRoom(row: {
  id: string;
  code: string | null;
  version: number;
  title: string;
  cells: string;
  state: string;
}): LiveRoom {
  const { id, version, title } = row;
  const state: RoomState = roomStateSchema.safeParse(parseJson(row.state)).data ?? newRoomState;
  return { id, code: row.code ?? '', version, title, cells: cellsOf(id, row.cells), state };
}

/** Lessons as they were read last, by room: a class's predictions all need the one that is taught. */
const known = new Map<string, { text: string; cells: Cell[] }>();
const maxKnown = 50;

function cellsOf(id: string, text: string): Cell[] {
  const before = known.get(id);
  if (before?.text === text) return before.cells;
  const stored = z.array(z.unknown()).safeParse(parseJson(text)).data ?? [];
  const cells = stored.flatMap((cell) => cellSchema.safeParse(cell).data ?? []);
  known.delete(id);
  known.set(id, { text, cells });
  for (const [oldest] of known) if (known.size > maxKnown) known.delete(oldest);
  return cells;
}
