import type { Ports } from '../../lib/reasoning/strategy';

/** The time that ports took: spans of model calls, in milliseconds, and how many programs ran. */
export type PortTimes = { model: { from: number; to: number }[]; programs: number };

/** Ports that note when the model was at work, so that what Wand itself costs can be told from it. */
export function timedPorts(ports: Ports): { ports: Ports; times: PortTimes } {
  const times: PortTimes = { model: [], programs: 0 };
  return {
    times,
    ports: {
      ...ports,
      writeProgram: async function* (request, options) {
        const events = ports.writeProgram(request, options)[Symbol.asyncIterator]();
        for (;;) {
          const from = performance.now();
          const next = await events.next();
          times.model.push({ from, to: performance.now() });
          if (next.done) return;
          yield next.value;
        }
      },
      runProgram: (request, options) => {
        times.programs += 1;
        return ports.runProgram(request, options);
      },
    },
  };
}

/** The milliseconds that spans cover; where they overlap they count once. */
export function covered(spans: readonly { from: number; to: number }[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}
