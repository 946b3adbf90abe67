import { eventFrame, type Listener } from './event-stream';
import type { ChannelRoom } from './room-channel';

export type BoardPorts = {
  /** How many joined, and what they predicted about the cell where the teacher is. */
  readBoard: (room: ChannelRoom) => Promise<{ people: number; rounds: unknown[] }>;
  readNames: (roomId: string) => Promise<unknown[]>;
};

/** A class that answers at once makes one board, not one for each phone. */
const gatherMs = 300;

/** What the teacher's windows see of one room: where it stands, what was predicted, who is there. */
export class RoomBoard {
  readonly watchers = new Set<Listener>();
  private timer: NodeJS.Timeout | null = null;
  private namesStale = true;
  private working = false;

  constructor(
    private readonly ports: BoardPorts,
    private readonly current: () => ChannelRoom | null,
    private readonly following: () => number,
  ) {}

  watch(listener: Listener): void {
    this.watchers.add(listener);
    const room = this.current();
    if (room) listener.send(roomFrame(room));
    this.changed('people');
  }

  /** The room moved on, or was closed. */
  moved(room: ChannelRoom | null): void {
    const frame = room ? roomFrame(room) : eventFrame('closed', {});
    for (const listener of [...this.watchers]) {
      listener.send(frame);
      if (!room) listener.end();
    }
    if (room) this.changed('predictions');
  }

  /** Sends a new board soon. */
  changed(what: 'predictions' | 'people'): void {
    if (what === 'people') this.namesStale = true;
    if (this.watchers.size === 0) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.send();
    }, gatherMs);
  }

  private async send(): Promise<void> {
    if (this.working) return this.changed('predictions');
    this.working = true;
    try {
      await this.read();
    } catch (error) {
      console.error('A board could not be read:', error);
    } finally {
      this.working = false;
    }
  }

  private async read(): Promise<void> {
    const room = this.current();
    if (!room) return;
    const board = await this.ports.readBoard(room);
    this.tell(eventFrame('board', { ...board, following: this.following(), place: room.state.place }));
    if (!this.namesStale) return;
    this.namesStale = false;
    this.tell(eventFrame('names', { names: await this.ports.readNames(room.id) }));
  }

  private tell(frame: Uint8Array): void {
    for (const listener of [...this.watchers]) listener.send(frame);
  }
}

const roomFrame = ({ id, code, version, state }: ChannelRoom) =>
  eventFrame('room', { id, code, version, state });
