import { z } from 'zod';
import { stopSchema } from '@/lib/lesson/part';
import { predictionTextSchema } from '@/lib/lesson/prediction';
import { roomCodeLength } from '@/lib/lesson/room-code';
import { roomStateSchema } from '@/lib/lesson/room-state';
import { roomViewSchema } from '@/lib/lesson/room-view';
import { viewChangeSchema } from '@/lib/lesson/view-change';
import { cellIdSchema } from '@/lib/notebook/cell';
import { classRoundSchema } from '@/lib/notebook/class-result';

/** The words that browser and server exchange about live rooms. */
const roomCodeSchema = z
  .string()
  .length(roomCodeLength)
  .regex(/^[2-9A-Z]+$/);
export const roomParamsSchema = z.strictObject({ code: roomCodeSchema });
export const participantIdSchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

export const maxNicknameLength = 24;
/** Letters of any script, marks, digits, punctuation, single spaces, emoji: nothing that turns or hides text. */
export const nicknameSchema = z
  .string()
  .transform((typed) => typed.normalize('NFKC').replaceAll(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1)
      .max(maxNicknameLength)
      .regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]+$/u),
  );

/** A room as its teacher sees it. POST (opens one, or takes up the open one) and GET /api/notebooks/[id]/room. */
export const ownRoomSchema = z.strictObject({
  id: z.string(),
  code: roomCodeSchema,
  version: z.number().int().positive(),
  state: roomStateSchema,
});
export type OwnRoom = z.infer<typeof ownRoomSchema>;
export const ownRoomReplySchema = z.strictObject({ room: ownRoomSchema.nullable() });

/** DELETE /api/notebooks/[id]/room: how many cells were given the class's predictions. */
export const closedRoomSchema = z.strictObject({ cells: z.number().int().nonnegative() });

/** POST /api/rooms/[code]/join. */
export const joinRoomSchema = z.strictObject({ nickname: nicknameSchema.nullable().default(null) });

/** POST /api/rooms/[code]/predictions. */
export const predictSchema = z.strictObject({
  cell: cellIdSchema,
  round: z.literal([1, 2]),
  text: predictionTextSchema,
});
export type Predict = z.infer<typeof predictSchema>;

/** What a participant has said so far. GET /api/rooms/[code]/me; also the answer of join. */
export const participantSchema = z.strictObject({
  nickname: z.string().nullable(),
  predictions: z.array(predictSchema),
});
export type ParticipantView = z.infer<typeof participantSchema>;

/**
 * Events of GET /api/rooms/[code]/follow. An event's id is the room's version; who comes back with the last id gets
 * what was missed. `closed` ends the stream for good, `beat` says every few seconds that it lives.
 */
export const wholeEventSchema = z.strictObject({ version: z.number().int(), view: roomViewSchema });
export const changeEventSchema = z.strictObject({ version: z.number().int(), change: viewChangeSchema });

/**
 * Events of GET /api/notebooks/[id]/room/watch: `room` (an own room), `board`, `names`, `closed`, `beat`.
 *
 * The board: what the class says about the cell where the teacher is. No names while the room is anonymous. */
export const boardSchema = z.strictObject({
  people: z.number().int().nonnegative(),
  /** How many follow right now, by what this server process knows. */
  following: z.number().int().nonnegative(),
  place: stopSchema.nullable(),
  rounds: z.array(classRoundSchema.extend({ names: z.array(z.array(z.string())) })).max(2),
});
export type Board = z.infer<typeof boardSchema>;

export const namesSchema = z.strictObject({
  names: z.array(z.strictObject({ id: participantIdSchema, nickname: z.string() })),
});
