import { RoomHub } from '@/lib/live/room-hub';
import { expireRooms } from '@/lib/store/close-room';
import { database } from '@/lib/store/database';
import { readDatabaseSettings } from '@/lib/store/database-settings';
import { nicknamesIn } from '@/lib/store/participants';
import { peopleIn, roundsOf } from '@/lib/store/predictions';
import { readRoom } from '@/lib/store/room';
import { type RoomNotices, roomNotices } from '@/lib/store/room-notices';

type Rooms = { hub: RoomHub; notices: RoomNotices };

/** Kept on the global object for the reason that the database is. */
const holder: { wandRooms?: Rooms } = globalThis as { wandRooms?: Rooms };

/** The live rooms of this server process, and how it tells itself and others of changes. */
export function rooms(): Rooms {
  holder.wandRooms ??= makeRooms();
  return holder.wandRooms;
}

function makeRooms(): Rooms {
  const notices = roomNotices(database(), readDatabaseSettings(process.env));
  const hub = new RoomHub({
    readRoom: (id) => readRoom(database(), id),
    readBoard: async ({ id, state }) => ({
      people: await peopleIn(database(), id),
      rounds: state.place ? await roundsOf(database(), id, state.place.cell, state.anonymous) : [],
    }),
    readNames: (id) => nicknamesIn(database(), id),
    listen: notices.listen,
  });
  return { hub, notices };
}

const hourMs = 3_600_000;

/** Closes forgotten rooms now and every hour, and lets go of all streams when the process is told to end. */
export async function tendRooms(): Promise<void> {
  const expire = async () => {
    for (const room of await expireRooms(database())) await rooms().notices.tell({ room, what: 'state' });
  };
  setInterval(() => void expire().catch((error) => console.error('Rooms:', error)), hourMs).unref();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => holder.wandRooms?.hub.end());
  await expire();
}
