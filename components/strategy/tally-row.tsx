'use client';

import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';

type TallyRowProps = {
  /** What stands on the bar, and how many of how many. */
  words: ReactNode;
  count: string;
  share: number;
  label: string;
  tone: 'chosen' | 'other' | 'failed';
  children: ReactNode;
};

/** One bar of a tally; pressing it opens what it counts. */
export function TallyRow({ words, count, share, label, tone, children }: TallyRowProps) {
  const [open, setOpen] = useState(false);
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <li className="vote-row" data-tone={tone}>
      <button
        type="button"
        className="vote-bar"
        aria-expanded={open}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        <span className="vote-fill" style={{ width: `${share * 100}%` }} />
        <Icon aria-hidden />
        <span className="vote-words">{words}</span>
        <span className="vote-count">{count}</span>
      </button>
      {open && <div className="vote-programs">{children}</div>}
    </li>
  );
}
