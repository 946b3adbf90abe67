import { Agent, type IncomingMessage, request } from 'node:http';

const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One follower of a room: a connection of its own, as a phone has one, that comes back by itself and resumes. */
export class RoomStudent {
  /** When each version of the room arrived, milliseconds since 1970. */
  readonly arrived = new Map<number, number>();
  /** How often the stream was opened. */
  opened = 0;
  connected = false;
  private cookie = '';
  private last: number | null = null;
  private stopped = false;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 2 });

  constructor(
    private readonly origin: string,
    private readonly code: string,
  ) {}

  async join(): Promise<void> {
    const reply = await this.send('POST', 'join', '{}');
    if (reply.status !== 200) throw new Error(`join answered ${reply.status}: ${reply.text}`);
    this.cookie = reply.cookie;
  }

  /** Predicts, and tries again until the server has said that it is counted; every third asks twice at once. */
  async predict(cell: string, text: string, twice: boolean): Promise<number> {
    const body = JSON.stringify({ cell, round: 1, text });
    for (let tries = 1; ; tries += 1) {
      const sent = Array.from({ length: twice ? 2 : 1 }, () => this.send('POST', 'predictions', body));
      const replies = await Promise.allSettled(sent);
      if (replies.some((reply) => reply.status === 'fulfilled' && reply.value.status === 200)) return tries;
      await pause(300);
    }
  }

  /** Follows until it is stopped. */
  async follow(): Promise<void> {
    while (!this.stopped) {
      const retryMs = await this.stream().catch(() => 1_000);
      this.connected = false;
      await pause(retryMs);
    }
  }

  stop(): void {
    this.stopped = true;
    this.agent.destroy();
  }

  private stream(): Promise<number> {
    let retryMs = 1_000;
    const take = (line: string) => {
      if (line.startsWith('retry: ')) retryMs = Number(line.slice(7));
      if (!line.startsWith('id: ')) return;
      this.last = Number(line.slice(4));
      this.arrived.set(this.last, Date.now());
    };
    return new Promise((resolve, reject) => {
      const headers = {
        cookie: this.cookie,
        ...(this.last === null ? {} : { 'last-event-id': String(this.last) }),
      };
      const asked = request(
        `${this.origin}/api/rooms/${this.code}/follow`,
        { agent: this.agent, headers },
        (reply) => {
          if (reply.statusCode !== 200) return reject(new Error(`follow answered ${reply.statusCode}`));
          this.opened += 1;
          this.connected = true;
          readLines(reply, take);
          reply.on('close', () => resolve(retryMs));
          reply.on('error', () => resolve(retryMs));
        },
      );
      asked.on('error', reject);
      asked.end();
    });
  }

  private send(method: string, path: string, body: string) {
    return new Promise<{ status: number; cookie: string; text: string }>((resolve, reject) => {
      const headers = { ...json, cookie: this.cookie };
      const asked = request(
        `${this.origin}/api/rooms/${this.code}/${path}`,
        { method, headers, agent: this.agent },
        (reply) => {
          const cookie = reply.headers['set-cookie']?.find((each) => each.includes('participant')) ?? '';
          const lines: string[] = [];
          readLines(reply, (line) => lines.push(line));
          reply.on('error', reject);
          reply.on('end', () =>
            resolve({
              status: reply.statusCode ?? 0,
              cookie: cookie.split(';')[0] ?? '',
              text: lines.join('\n'),
            }),
          );
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }
}

function readLines(reply: IncomingMessage, take: (line: string) => void): void {
  let rest = '';
  reply.setEncoding('utf8');
  reply.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
  reply.on('end', () => rest !== '' && take(rest));
}
