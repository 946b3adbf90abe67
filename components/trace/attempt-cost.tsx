'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { Attempt } from '@/lib/reasoning/attempt';

/** Who wrote a program, how long that took, what it cost in tokens, and how sure the writer is where it says so. */
export function AttemptCost({ attempt }: { attempt: Attempt }) {
  const t = useTranslations('trace');
  const format = useFormatter();
  if (attempt.origin === 'hand') return null;
  const { inputTokens, outputTokens, confidence } = attempt.usage ?? {};
  const tokens = (inputTokens ?? 0) + (outputTokens ?? 0);
  const parts = [
    attempt.model,
    attempt.writtenAt === undefined
      ? undefined
      : t('seconds', { seconds: (attempt.writtenAt - attempt.startedAt) / 1_000 }),
    tokens > 0 ? t('tokens', { count: format.number(tokens) }) : undefined,
    confidence === undefined ? undefined : t('sure', { percent: Math.floor(confidence * 100) }),
  ];
  return <span className="attempt-cost">{parts.filter((part) => part !== undefined).join(' · ')}</span>;
}
