import type { RoomState } from '@/lib/lesson/room-state';
import { type RoomView, roomViewOf } from '@/lib/lesson/room-view';
import { slidesOf } from '@/lib/lesson/slides';
import { type ViewChange, viewChange } from '@/lib/lesson/view-change';
import type { Cell } from '@/lib/notebook/cell';
import { eventFrame, type Listener } from './event-stream';

/** What the channel needs to know of a room. */
export type ChannelRoom = {
  id: string;
  code: string;
  version: number;
  title: string;
  cells: Cell[];
  state: RoomState;
};

/** One step that followers took together: from one version to another, serialised once. */
type Step = { from: number; to: number; frame: Uint8Array };

/** How many steps are kept for those who come back. */
const maxSteps = 100;

const closedFrame = eventFrame('closed', {});

/**
 * What this process knows of one room that somebody follows: its view, and the frames made of it. A change is computed
 * and serialised once and sent to all. The store is the truth: the channel reads it anew whenever it hears of a change,
 * so nothing is lost with it.
 */
export class RoomChannel {
  readonly followers = new Set<Listener>();
  private room: ChannelRoom | null = null;
  private view: RoomView | null = null;
  private whole: Uint8Array | null = null;
  private steps: Step[] = [];
  private reading: Promise<void> | null = null;
  private stale = true;

  constructor(
    private readonly read: () => Promise<ChannelRoom | null>,
    /** Called after a change, with null when the room is closed. */
    private readonly onRoom: (room: ChannelRoom | null) => void,
  ) {}

  /** The room as it was last read. */
  current(): ChannelRoom | null {
    return this.room;
  }

  /** Reads the room, once however many ask at the same time; a notice that comes during a read makes another. */
  refresh(): Promise<void> {
    this.stale = true;
    this.reading ??= this.readAll().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  /** Resolves when the room is known. False when it is closed. */
  async ready(): Promise<boolean> {
    if (this.room === null || this.stale) await (this.reading ?? this.refresh());
    return this.room !== null;
  }

  /** Adds a follower who has seen everything up to `version`; what was missed is sent at once. Call it when `ready`. */
  follow(listener: Listener, version: number | null): void {
    this.followers.add(listener);
    const first = this.steps.findIndex(({ from }) => from === version);
    const missed = version === this.room?.version ? [] : first < 0 ? null : this.steps.slice(first);
    if (missed) for (const { frame } of missed) listener.send(frame);
    else if (this.view && this.room) {
      this.whole ??= eventFrame('whole', { version: this.room.version, view: this.view }, this.room.version);
      listener.send(this.whole);
    }
  }

  private async readAll(): Promise<void> {
    while (this.stale) {
      this.stale = false;
      this.take(await this.read());
    }
  }

  private take(room: ChannelRoom | null): void {
    const before = this.room;
    this.room = room;
    if (room === null) {
      for (const listener of [...this.followers]) {
        listener.send(closedFrame);
        listener.end();
      }
      this.followers.clear();
      this.onRoom(null);
      return;
    }
    if (before !== null && before.version >= room.version) return;
    const view = roomViewOf(room.title, slidesOf(room.cells, room.state.left), room.state);
    this.whole = null;
    if (before && this.view) this.step(before.version, room.version, viewChange(this.view, view));
    this.view = view;
    this.onRoom(room);
  }

  private step(from: number, to: number, change: ViewChange): void {
    const frame = eventFrame('change', { version: to, change }, to);
    this.steps = [...this.steps, { from, to, frame }].slice(-maxSteps);
    for (const listener of [...this.followers]) listener.send(frame);
  }
}
