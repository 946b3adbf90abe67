import type { ConsoleLine } from '../../reasoning/outcome';
import { sandboxLimits } from '../limits';

const levels = new Set<string>(['log', 'info', 'warn', 'error', 'debug']);
const isLevel = (level: string): level is ConsoleLine['level'] => levels.has(level);

/** Keeps what a run prints inside the caps and sends it on in batches, at most ten a second. */
export class ConsoleBuffer {
  #waiting: ConsoleLine[] = [];
  #kept = 0;
  #length = 0;
  #sentAt = Number.NEGATIVE_INFINITY;
  /** Lines that were not kept. */
  cut = 0;

  constructor(private readonly send: (lines: ConsoleLine[]) => void) {}

  /** Takes one line; gives true when no more are kept. */
  add(level: string, quotedText: string, line: number): boolean {
    const full = this.#kept >= sandboxLimits.consoleLines || this.#length >= sandboxLimits.consoleLength;
    if (full) {
      this.cut += 1;
      return true;
    }
    const parsed: unknown = JSON.parse(quotedText);
    const text = typeof parsed === 'string' ? parsed : '';
    this.#kept += 1;
    this.#length += text.length;
    const kept: ConsoleLine = { level: isLevel(level) ? level : 'log', text };
    if (line > 0) kept.line = line;
    this.#waiting.push(kept);
    this.flushIfDue();
    return false;
  }

  flushIfDue() {
    if (performance.now() - this.#sentAt >= sandboxLimits.consoleEveryMs) this.flush();
  }

  flush() {
    if (this.#waiting.length === 0) return;
    this.#sentAt = performance.now();
    this.send(this.#waiting);
    this.#waiting = [];
  }
}
