'use client';

import type { Dial } from '@/lib/understand/dial';
import type { DialSample } from '@/lib/understand/dial-reading';

type DialCurveProps = { dial: Dial; value: number; samples: readonly DialSample[] };

/** The answers along a dial as a curve above its slider, to look at; the findings say in words what it shows. */
export function DialCurve({ dial, value, samples }: DialCurveProps) {
  const numbers = samples.flatMap(({ reading }) => (reading.kind === 'number' ? [reading.value] : []));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const x = (at: number) => ((at - dial.min) / (dial.max - dial.min)) * 100;
  const y = (answer: number) => (high === low ? 50 : 94 - ((answer - low) / (high - low)) * 88);
  const lines: string[] = [];
  let joined = false;
  for (const { at, reading } of samples) {
    if (reading.kind === 'number') {
      lines.push(`${joined ? 'L' : 'M'}${x(at).toFixed(2)} ${y(reading.value).toFixed(2)}`);
    }
    joined = reading.kind === 'number';
  }
  const here = samples.find(({ at }) => at === value);
  return (
    <div className="dial-curve" aria-hidden>
      {numbers.length > 0 && (
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="presentation">
          {low < 0 && high > 0 && <path className="dial-zero" d={`M0 ${y(0)} H100`} />}
          <path className="dial-line" d={lines.join('')} />
        </svg>
      )}
      {samples.map(({ at, reading }) =>
        reading.kind === 'number' ? null : (
          <span key={at} className="dial-broken" style={{ left: `${x(at)}%` }} />
        ),
      )}
      {here?.reading.kind === 'number' && (
        <span className="dial-here" style={{ left: `${x(value)}%`, top: `${y(here.reading.value)}%` }} />
      )}
    </div>
  );
}
