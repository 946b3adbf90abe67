import pg from 'pg';
import type { DatabaseSettings } from './database-settings';
import type { Database } from './open-database';

/** That something about a room is new in the store: its state (or it was closed), what was predicted, or who is there. */
export type RoomNotice = { room: string; what: 'state' | 'predictions' | 'people' };

/** How the server's processes tell each other; each looks up in the store what is new. */
export type RoomNotices = {
  tell: (notice: RoomNotice) => Promise<void>;
  /** `missed`: notices may have been lost, anything may be new. */
  listen: (hear: (notice: RoomNotice | 'missed') => void) => void;
  close: () => Promise<void>;
};

export function roomNotices(db: Database, settings: DatabaseSettings): RoomNotices {
  return settings.dialect === 'sqlite' ? noticesHere() : noticesOverPostgresql(db, settings.url);
}

/** One process has the SQLite file: it need not tell anybody else. */
function noticesHere(): RoomNotices {
  const hearers = new Set<(notice: RoomNotice) => void>();
  return {
    tell: async (notice) => {
      for (const hear of hearers) hear(notice);
    },
    listen: (hear) => void hearers.add(hear),
    close: async () => hearers.clear(),
  };
}

const channel = 'wand_rooms';
const reconnectMs = 1_000;

/** LISTEN needs a connection of its own; one that breaks is made again, and what was missed meanwhile is said. */
function noticesOverPostgresql(db: Database, connectionString: string): RoomNotices {
  const hearers = new Set<(notice: RoomNotice | 'missed') => void>();
  let client: pg.Client | null = null;
  let closed = false;
  const hearAll = (notice: RoomNotice | 'missed') => {
    for (const hear of hearers) hear(notice);
  };
  const connect = async () => {
    const mine = new pg.Client({ connectionString, keepAlive: true });
    client = mine;
    let gone = false;
    const again = () => {
      if (gone) return;
      gone = true;
      void mine.end().catch(() => {});
      if (!closed) setTimeout(() => void connect(), reconnectMs).unref();
    };
    mine.on('error', again);
    mine.on('end', again);
    mine.on('notification', ({ payload }) => {
      const notice = readNotice(payload ?? '');
      if (notice) hearAll(notice);
    });
    try {
      await mine.connect();
      await mine.query(`LISTEN ${channel}`);
      hearAll('missed');
    } catch {
      again();
    }
  };
  return {
    tell: async ({ room, what }) => {
      await db.$executeRaw`SELECT pg_notify(${channel}, ${`${what} ${room}`})`;
    },
    listen: (hear) => {
      hearers.add(hear);
      if (client === null) void connect();
    },
    close: async () => {
      closed = true;
      hearers.clear();
      await client?.end().catch(() => {});
    },
  };
}

function readNotice(payload: string): RoomNotice | null {
  const [what, room = ''] = payload.split(' ');
  return what === 'state' || what === 'predictions' || what === 'people' ? { room, what } : null;
}
