'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { highlightedLines } from '@/components/trace/highlight';
import type { Step } from '@/lib/understand/read-recording';

type StepProgramProps = {
  program: string;
  steps: readonly Step[];
  /** The line that ran, from 1. */
  line: number;
  /** What it changed. */
  changes: readonly { name: string; text: string }[];
  /** Said instead, where many rounds are one stop. */
  fold: string | undefined;
  failed: boolean;
};

/** The program with the line that ran and what it changed, and how often each line ran in all. */
export function StepProgram({ program, steps, line, changes, fold, failed }: StepProgramProps) {
  const t = useTranslations('understand');
  const format = useFormatter();
  const lines = useMemo(() => highlightedLines(program), [program]);
  const counts = useMemo(() => {
    const found = new Map<number, number>();
    for (const step of steps) found.set(step.line, (found.get(step.line) ?? 0) + 1);
    return found;
  }, [steps]);
  const box = useRef<HTMLPreElement>(null);
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>(`[data-line="${line}"]`);
    if (row && box.current) keepInSight(box.current, row);
  }, [line]);
  return (
    <figure className="program step-program" aria-label={t('programStepped')}>
      <pre translate="no" ref={box}>
        <code>
          {lines.map((content, index) => {
            const number = index + 1;
            const count = counts.get(number) ?? 0;
            const here = number === line;
            return (
              <span
                key={number}
                className="program-line"
                data-line={number}
                data-here={here || undefined}
                data-error={(here && failed) || undefined}
                data-never={count === 0 || undefined}
                aria-current={here ? 'step' : undefined}
              >
                <span aria-hidden className="program-number">
                  {number}
                </span>
                <span className="program-text">
                  {content.length === 0 ? '\n' : content}
                  {here && fold !== undefined && <span className="step-change">{fold}</span>}
                  {here &&
                    changes.map(({ name, text }) => (
                      <span key={name} className="step-change">
                        {name} = {text}
                      </span>
                    ))}
                </span>
                <span className="step-count" title={count > 1 ? t('ranTimes', { count }) : undefined}>
                  {count > 1 ? `×${format.number(count)}` : ''}
                </span>
              </span>
            );
          })}
        </code>
      </pre>
    </figure>
  );
}

/** Scrolls the program alone, never the page. */
function keepInSight(box: HTMLElement, row: HTMLElement): void {
  const top = row.offsetTop - box.offsetTop;
  if (top < box.scrollTop) box.scrollTop = top - row.offsetHeight;
  else if (top + row.offsetHeight > box.scrollTop + box.clientHeight) {
    box.scrollTop = top + 2 * row.offsetHeight - box.clientHeight;
  }
}
