import { answersAsked } from '@/lib/lesson/prediction';
import { askedOf } from '@/lib/lesson/prediction-asked';
import { openRound } from '@/lib/lesson/room-state';
import { slidesOf } from '@/lib/lesson/slides';
import { clusterPredictions, roundOf } from '@/lib/lesson/tally';
import type { Board, Predict } from '@/lib/net/rooms-api';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { cleanText } from './clean-text';
import type { Database } from './open-database';
import type { Participant } from './participants';
import { type LiveRoom, roomClosed } from './room';

/**
 * Keeps what a participant predicts: one prediction a question and asking, the last one sent, so that a retry counts
 * once. `room` must have been read after the request came: who has seen the answer is then too late.
 */
export async function savePrediction(
  db: Database,
  { id: participantId, roomId }: Participant,
  room: LiveRoom | null,
  { cell: cellId, round, text: typed }: Predict,
): Promise<Result<Predict>> {
  if (!room || room.id !== roomId) return roomClosed();
  const slide = slidesOf(room.cells, room.state.left).find(({ id }) => id === cellId);
  if (slide?.kind !== 'question') return fail('not-found', 'There is no such question in this lesson.');
  if (room.state.paused) return fail('room-paused', 'The room is paused.');
  if (openRound(room.state, slide) !== round)
    return fail('prediction-late', 'Predictions are no longer taken for this question.');
  const text = cleanText(typed);
  if (!answersAsked(askedOf(slide.cell, slide.state), text))
    return fail('invalid', 'That is no answer to what is asked.');
  await db.prediction.upsert({
    where: { roomId_cellId_round_participantId: { roomId, cellId, round, participantId } },
    create: { roomId, cellId, round, participantId, text, createdAt: new Date() },
    update: { text },
  });
  return ok({ cell: cellId, round, text });
}

/** What a class says about one question: a round, or two. Nicknames stand beside each answer unless `anonymous`. */
export async function roundsOf(
  db: Database,
  roomId: string,
  cellId: string,
  anonymous: boolean,
): Promise<Board['rounds']> {
  const rows = await db.prediction.findMany({
    where: { roomId, cellId },
    orderBy: [{ createdAt: 'asc' }, { participantId: 'asc' }],
    select: { round: true, text: true, participant: { select: { nickname: true } } },
  });
  return ([1, 2] as const).flatMap((round) => {
    const predictions = rows.filter((row) => row.round === round);
    if (predictions.length === 0 && !rows.some((row) => row.round > round)) return [];
    const clusters = clusterPredictions(
      predictions.map(({ text, participant }) => ({ text, who: participant.nickname })),
    );
    const kept = roundOf(clusters);
    const names = clusters
      .slice(0, kept.answers.length)
      .map(({ who }) => (anonymous ? [] : who.filter((nickname) => nickname !== null)));
    return [{ ...kept, names }];
  });
}

/** How many joined a room. */
export const peopleIn = (db: Database, roomId: string): Promise<number> =>
  db.participant.count({ where: { roomId } });
