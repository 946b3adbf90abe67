import type { ParticipantView } from '@/lib/net/rooms-api';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import type { Database } from './open-database';
import { ownNotebook } from './own-notebook';
import { openRooms, roomClosed } from './room';
import { hashOf, newId, newToken } from './secret';

/** 256 random bits, base64url: what a participant's browser keeps in a cookie. */
export const participantTokenShape = /^[A-Za-z0-9_-]{43}$/;

/** How many may join one room. */
export const maxParticipants = 2_000;

export type Participant = { id: string; roomId: string; nickname: string | null };

/** Who holds one of these tokens in the open room of this code; null when nobody does. */
export async function findParticipant(
  db: Database,
  tokens: readonly string[],
  code: string,
): Promise<Participant | null> {
  const hashes = tokens.filter((token) => participantTokenShape.test(token)).map(hashOf);
  if (hashes.length === 0) return null;
  return db.participant.findFirst({
    where: { tokenHash: { in: hashes }, room: { code, ...openRooms() } },
    select: { id: true, roomId: true, nickname: true },
  });
}

/** The id of the open room of this code; null when there is none. */
export async function roomOfCode(db: Database, code: string): Promise<string | null> {
  const room = await db.room.findFirst({ where: { code, ...openRooms() }, select: { id: true } });
  return room?.id ?? null;
}

/** Joins the open room of this code. The token goes into a cookie and nowhere else; the store keeps its hash. */
export async function joinRoom(
  db: Database,
  code: string,
  nickname: string | null,
): Promise<Result<{ participant: Participant; token: string }>> {
  const roomId = await roomOfCode(db, code);
  if (roomId === null) return roomClosed();
  if ((await db.participant.count({ where: { roomId } })) >= maxParticipants)
    return fail('too-large', `A room holds at most ${maxParticipants} participants.`);
  const participant = { id: newId(), roomId, nickname };
  const token = newToken(32);
  await db.participant.create({ data: { ...participant, tokenHash: hashOf(token), createdAt: new Date() } });
  return ok({ participant, token });
}

/** Takes another nickname, or none; not where the teacher took one away. */
export async function renameParticipant(db: Database, id: string, nickname: string | null): Promise<void> {
  await db.participant.updateMany({ where: { id, nicknameRemoved: false }, data: { nickname } });
}

/** What the participant has said so far. */
export async function participantView(db: Database, id: string): Promise<ParticipantView> {
  const row = await db.participant.findUnique({ where: { id }, select: { nickname: true } });
  const rows = await db.prediction.findMany({
    where: { participantId: id },
    select: { cellId: true, round: true, text: true },
  });
  return {
    nickname: row?.nickname ?? null,
    predictions: rows.map(({ cellId, round, text }) => ({ cell: cellId, round: round === 2 ? 2 : 1, text })),
  };
}

/** Takes a nickname away for good; its owner stays in the room without one. Gives the room. */
export async function removeNickname(
  db: Database,
  ownerId: string,
  notebookId: string,
  participantId: string,
): Promise<Result<{ roomId: string }>> {
  const mine = { id: participantId, room: { ...openRooms(), notebook: ownNotebook(ownerId, notebookId) } };
  const participant = await db.participant.findFirst({ where: mine, select: { roomId: true } });
  if (!participant) return fail('not-found', 'There is no such participant.');
  await db.participant.updateMany({ where: mine, data: { nickname: null, nicknameRemoved: true } });
  return ok({ roomId: participant.roomId });
}

/** The nicknames in a room, in the order in which they came. */
export async function nicknamesIn(db: Database, roomId: string): Promise<{ id: string; nickname: string }[]> {
  const rows = await db.participant.findMany({
    where: { roomId, nickname: { not: null } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, nickname: true },
  });
  return rows.map(({ id, nickname }) => ({ id, nickname: nickname ?? '' }));
}
