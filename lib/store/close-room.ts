import { type ClassResult, maxClassResults } from '@/lib/notebook/class-result';
import { ok, type Result } from '@/lib/reasoning/result';
import type { Database } from './open-database';
import { ownNotebook } from './own-notebook';
import { peopleIn, roundsOf } from './predictions';
import { roomClosed, roomIdleMs } from './room';
import { decodeCell, encodeCell } from './stored-cell';

type ClosedRoom = { id: string; notebookId: string; closedAt: Date };

/** Closes the notebook's open room for good and keeps what the class predicted in the notebook's cells. */
export async function closeRoom(
  db: Database,
  ownerId: string,
  notebookId: string,
): Promise<Result<{ id: string; cells: number }>> {
  const room = await db.room.findFirst({
    where: { notebook: ownNotebook(ownerId, notebookId), closedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  });
  if (!room) return roomClosed();
  const closedAt = new Date();
  await db.room.updateMany({ where: { id: room.id, closedAt: null }, data: { code: null, closedAt } });
  return ok({ id: room.id, cells: await finishRoom(db, { id: room.id, notebookId, closedAt }) });
}

/** Closes the rooms that nobody has used for long, and finishes those whose closing was cut off. Gives which. */
export async function expireRooms(db: Database): Promise<string[]> {
  const idle = { closedAt: null, usedAt: { lte: new Date(Date.now() - roomIdleMs) } };
  await db.room.updateMany({ where: idle, data: { code: null, closedAt: new Date() } });
  const unfinished = await db.room.findMany({
    where: { closedAt: { not: null }, participants: { some: {} } },
    select: { id: true, notebookId: true, closedAt: true },
  });
  for (const room of unfinished) await finishRoom(db, { ...room, closedAt: room.closedAt ?? new Date() });
  return unfinished.map(({ id }) => id);
}

/**
 * What was predicted goes into the cells, then everybody's traces go. Each step may be done again after a crash: a cell
 * that has this room's result is left alone, and the participants are the last to go.
 */
async function finishRoom(db: Database, room: ClosedRoom): Promise<number> {
  const people = await peopleIn(db, room.id);
  const predicted = await db.prediction.findMany({
    where: { roomId: room.id },
    distinct: ['cellId'],
    select: { cellId: true },
  });
  let cells = 0;
  for (const { cellId } of predicted) {
    const rounds = (await roundsOf(db, room.id, cellId, true)).map(({ names: _, ...round }) => round);
    const result: ClassResult = { room: room.id, at: room.closedAt.getTime(), people, rounds };
    if (await keepResult(db, room.notebookId, cellId, result)) cells += 1;
  }
  await db.participant.deleteMany({ where: { roomId: room.id } });
  return cells;
}

/** Adds a result to a cell by compare-and-set, as any change of a cell; false when the cell is gone. */
async function keepResult(
  db: Database,
  notebookId: string,
  id: string,
  result: ClassResult,
): Promise<boolean> {
  for (;;) {
    const row = await db.cell.findFirst({ where: { notebookId, id, deletedAt: null } });
    const cell = row && decodeCell(row);
    if (!row || cell?.kind !== 'question') return false;
    const others = cell.classes ?? [];
    if (others.some(({ room }) => room === result.room)) return true;
    const classes = [result, ...others].slice(0, maxClassResults);
    const { count } = await db.cell.updateMany({
      where: { notebookId, id, version: row.version, deletedAt: null },
      data: { ...encodeCell({ ...cell, classes }), version: row.version + 1 },
    });
    if (count === 1) return true;
  }
}
