'use client';

import { ConsoleView } from '@/components/trace/console-view';
import type { Recording } from '@/lib/understand/read-recording';

/** What the program has printed up to a step. */
export function StepPrinted({ printed, step }: { printed: Recording['printed']; step: number }) {
  const until = printed.findIndex((each) => each.step > step);
  const lines = (until < 0 ? printed : printed.slice(0, until)).map(({ line }) => line);
  return <ConsoleView lines={lines.slice(-200)} />;
}
