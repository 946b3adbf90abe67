import { useEffect, useState } from 'react';
import type { RunProgram, RunRequest } from '@/lib/reasoning/run';
import type { Dial } from '@/lib/understand/dial';
import { dialReading } from '@/lib/understand/dial-reading';
import { type DialScan, scanDial } from '@/lib/understand/scan-dial';
import { turnDials } from '@/lib/understand/turn-dials';

/** A scan begins when nothing was turned for so long, and ends in any case after so long (milliseconds). */
const restMs = 250;
const mostMs = 5_000;
/** A run of a scan that takes longer than this counts as one that does not end. */
const budgetMs = 1_000;

const nothing: DialScan = { samples: [], cut: false };

type Scanned = {
  request: RunRequest;
  dials: readonly Dial[];
  values: ReadonlyMap<Dial, number>;
  /** The dial whose span is tried; the others stay where they are. */
  dial: Dial | undefined;
  run: RunProgram;
};

/** Tries a dial's span whenever another dial was turned. */
export function useDialScan({ request, dials, values, dial, run }: Scanned): DialScan {
  const [scan, setScan] = useState({ of: dial, ...nothing });
  // The scanned dial's own position changes nothing about its curve.
  const others = dials.map((each) => (each === dial ? '' : (values.get(each) ?? each.value))).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are read when a scan begins, which `others` decides
  useEffect(() => {
    if (!dial) return;
    let stopped = false;
    const limits = { ...request.limits, budgetMs: Math.min(budgetMs, request.limits.budgetMs) };
    const read = async (at: number) => {
      const program = turnDials(request.program, dials, new Map(values).set(dial, at));
      return dialReading(await run({ ...request, limits, program }));
    };
    const begin = async () => {
      const until = performance.now() + mostMs;
      const goOn = () => !stopped && performance.now() < until;
      for await (const part of scanDial(dial, { read, goOn })) {
        if (stopped) return;
        setScan({ of: dial, ...part });
      }
    };
    const timer = setTimeout(begin, restMs);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [request, dials, dial, others, run]);
  return scan.of === dial ? scan : nothing;
}
