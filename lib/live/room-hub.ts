import { eventFrame, eventStream, type Listener } from './event-stream';
import { type BoardPorts, RoomBoard } from './room-board';
import { type ChannelRoom, RoomChannel } from './room-channel';

export type RoomNotice = { room: string; what: 'state' | 'predictions' | 'people' } | 'missed';

export type HubPorts = BoardPorts & {
  /** An open room as the store has it; null when it is closed. */
  readRoom: (id: string) => Promise<ChannelRoom | null>;
  /** Notices from this process and all others. */
  listen: (hear: (notice: RoomNotice) => void) => void;
};

/** `coming`: how many streams are about to begin. */
type Open = { channel: RoomChannel; board: RoomBoard; coming: number };

/** Proxies close what is silent for a minute; a browser takes 45 s of silence for a lost connection. */
const beatMs = 15_000;
const beatFrame = eventFrame('beat', {});

/** All rooms that somebody follows or watches through this process. */
export class RoomHub {
  private readonly rooms = new Map<string, Open>();
  private timer: NodeJS.Timeout | null = null;
  private ended = false;

  constructor(private readonly ports: HubPorts) {
    ports.listen((notice) => this.hear(notice));
  }

  /** A follower's stream; `version` is what the browser has seen last. Null when the room is closed. */
  follow(id: string, version: number | null): Promise<Response | null> {
    return this.stream(id, ({ channel, board }, listener) => {
      channel.follow(listener, version);
      board.changed('predictions');
      return () => {
        channel.followers.delete(listener);
        board.changed('predictions');
      };
    });
  }

  /** The teacher's stream. Null when the room is closed. */
  watch(id: string): Promise<Response | null> {
    return this.stream(id, ({ board }, listener) => {
      board.watch(listener);
      return () => board.watchers.delete(listener);
    });
  }

  /**
   * Ends all streams, so that the server can stop, and begins no more: browsers come back at once over connections that
   * are still open, and would hold it up for ever.
   */
  end(): void {
    this.ended = true;
    for (const listener of this.listeners()) listener.end();
  }

  private async stream(id: string, begin: (open: Open, listener: Listener) => () => void) {
    if (this.ended)
      return new Response(null, { status: 503, headers: { 'retry-after': '2', connection: 'close' } });
    const open = this.open(id);
    open.coming += 1;
    const ready = await open.channel.ready().finally(() => {
      open.coming -= 1;
    });
    if (!ready) {
      this.forget(id, open);
      return null;
    }
    this.timer ??= setInterval(() => this.beat(), beatMs).unref();
    return eventStream((listener) => {
      const leave = begin(open, listener);
      return () => {
        leave();
        this.forget(id, open);
      };
    });
  }

  private open(id: string): Open {
    const known = this.rooms.get(id);
    if (known) return known;
    const channel: RoomChannel = new RoomChannel(
      () => this.ports.readRoom(id),
      (room) => board.moved(room),
    );
    const board = new RoomBoard(
      this.ports,
      () => channel.current(),
      () => channel.followers.size,
    );
    const open = { channel, board, coming: 0 };
    this.rooms.set(id, open);
    return open;
  }

  /** Lets go of a room that nobody follows or watches any more. */
  private forget(id: string, { channel, board, coming }: Open): void {
    const used = channel.followers.size + board.watchers.size + coming > 0;
    if (used || this.rooms.get(id)?.channel !== channel) return;
    this.rooms.delete(id);
    if (this.rooms.size > 0 || this.timer === null) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  private hear(notice: RoomNotice): void {
    const all = [...this.rooms.entries()].filter(([id]) => notice === 'missed' || id === notice.room);
    for (const [, { channel, board }] of all) {
      if (notice === 'missed' || notice.what === 'state')
        void channel.refresh().catch((error) => console.error('A room could not be read:', error));
      if (notice === 'missed') board.changed('people');
      else if (notice.what !== 'state') board.changed(notice.what);
    }
  }

  private beat(): void {
    for (const listener of this.listeners()) listener.send(beatFrame);
  }

  private listeners(): Listener[] {
    return [...this.rooms.values()].flatMap(({ channel, board }) => [
      ...channel.followers,
      ...board.watchers,
    ]);
  }
}
