'use client';

import {
  Check,
  Circle,
  CircleDashed,
  CircleSlash,
  Clock,
  Hand,
  LoaderCircle,
  MessageCircleQuestionMark,
  MessageSquareOff,
  X,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CellStatus } from './cell-status';

const icons = {
  blank: CircleDashed,
  unasked: Circle,
  queued: Clock,
  working: LoaderCircle,
  typed: Hand,
  answered: Check,
  refused: MessageSquareOff,
  asking: MessageCircleQuestionMark,
  failed: X,
  stopped: CircleSlash,
} as const;

/** How a question stands, as a mark; in words for those who don't see it. */
export function StatusMark({ status }: { status: CellStatus }) {
  const t = useTranslations('cell');
  if (status === 'quiet') return null;
  const Icon = icons[status];
  const words = t(`status-${status}`);
  return (
    <span className="status-mark" data-status={status} title={words}>
      <Icon aria-hidden className={status === 'working' ? 'motion-safe:animate-spin' : ''} />
      <span className="sr-only">{words}</span>
    </span>
  );
}
