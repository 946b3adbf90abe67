import { z } from 'zod';
import { RoomStudent } from './room-student';

/** A process of its own that plays the students of a room; what it is told comes from room.ts, which forks it. */
export const toStudentsSchema = z.discriminatedUnion('say', [
  z.strictObject({ say: z.literal('join'), origin: z.string(), code: z.string(), count: z.number() }),
  /** Opens the streams of so many more. */
  z.strictObject({ say: z.literal('follow'), count: z.number() }),
  /** Asks when a version has reached all that follow. */
  z.strictObject({ say: z.literal('when'), version: z.number() }),
  z.strictObject({ say: z.literal('predict'), cell: z.string() }),
]);
export type ToStudents = z.infer<typeof toStudentsSchema>;

export const fromStudentsSchema = z.discriminatedUnion('say', [
  z.strictObject({ say: z.literal('joined'), tookMs: z.number() }),
  z.strictObject({ say: z.literal('following'), tookMs: z.number() }),
  z.strictObject({ say: z.literal('reached'), at: z.array(z.number()), reopened: z.number() }),
  /** `tries`: how many requests were needed until each was acknowledged. */
  z.strictObject({ say: z.literal('predicted'), tookMs: z.number(), tries: z.number() }),
]);
export type FromStudents = z.infer<typeof fromStudentsSchema>;

const students: RoomStudent[] = [];
let following: RoomStudent[] = [];
const say = (message: FromStudents) => process.send?.(message);
const until = async (check: () => boolean) => {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 10));
};

/** So many do something at a time, as phones in a room do. */
async function together(
  all: readonly RoomStudent[],
  atOnce: number,
  work: (each: RoomStudent) => Promise<unknown>,
) {
  const queue = all.values();
  const worker = async () => {
    for (const each of queue) await work(each);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function answer(message: ToStudents): Promise<void> {
  const begun = Date.now();
  switch (message.say) {
    case 'join': {
      const fresh = Array.from(
        { length: message.count },
        () => new RoomStudent(message.origin, message.code),
      );
      await together(fresh, 50, (each) => each.join());
      students.push(...fresh);
      say({ say: 'joined', tookMs: Date.now() - begun });
      return;
    }
    case 'follow': {
      const more = students.slice(following.length, following.length + message.count);
      for (const each of more) void each.follow();
      following = [...following, ...more];
      await until(() => more.every(({ connected, arrived }) => connected && arrived.size > 0));
      say({ say: 'following', tookMs: Date.now() - begun });
      return;
    }
    case 'when': {
      await until(() => following.every(({ arrived }) => arrived.has(message.version)));
      say({
        say: 'reached',
        at: following.map(({ arrived }) => arrived.get(message.version) ?? Number.NaN),
        reopened: following.filter(({ opened }) => opened > 1).length,
      });
      return;
    }
    case 'predict': {
      const tries = await Promise.all(
        following.map((each, at) => each.predict(message.cell, String(at % 7), at % 3 === 0)),
      );
      say({
        say: 'predicted',
        tookMs: Date.now() - begun,
        tries: tries.reduce((sum, each) => sum + each, 0),
      });
    }
  }
}

process.on('message', (message) => void answer(toStudentsSchema.parse(message)));
process.on('disconnect', () => process.exit(0));
