import { applyRoomAction, type RoomAction } from '@/lib/lesson/room-state';
import { slidesOf } from '@/lib/lesson/slides';
import type { ClassRound } from '@/lib/notebook/class-result';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import type { Database } from './open-database';
import { roundsOf } from './predictions';
import { findRoom, type LiveRoom, roomClosed } from './room';

/** Another tab of the teacher's may have been quicker; then the action is done on what that one made. */
const tries = 8;

/** Does something with the owner's open room, as one compare-and-set statement. `changed`: whether anything is new. */
export async function changeRoom(
  db: Database,
  ownerId: string,
  notebookId: string,
  action: RoomAction,
): Promise<Result<{ room: LiveRoom; changed: boolean }>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const room = await findRoom(db, ownerId, notebookId);
    if (!room) return roomClosed();
    const spread = action.do === 'show-spread' ? await spreadOf(db, room.id, action.cell) : [];
    const state = applyRoomAction(room.state, action, slidesOf(room.cells, room.state.left), spread);
    if (state === room.state) return ok({ room, changed: false });
    const version = room.version + 1;
    const { count } = await db.room.updateMany({
      where: { id: room.id, version: room.version, closedAt: null },
      data: { state: JSON.stringify(state), version, usedAt: new Date() },
    });
    if (count === 1) return ok({ room: { ...room, state, version }, changed: true });
  }
  return fail('conflict', 'The room is being changed from elsewhere.');
}

/** What the class predicted about a cell, without names. */
async function spreadOf(db: Database, roomId: string, cell: string): Promise<ClassRound[]> {
  const rounds = await roundsOf(db, roomId, cell, true);
  return rounds.map(({ predictions, answers }) => ({ predictions, answers }));
}
