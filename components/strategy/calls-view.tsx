'use client';

import { MessageSquareQuote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Attempt } from '@/lib/reasoning/attempt';
import type { Wanted } from '@/lib/reasoning/simulated-call';
import type { TraceState } from '@/lib/reasoning/trace-state';

/** What programs asked the model while they ran, and what it said. */
export function CallsView({ state }: { state: TraceState }) {
  const t = useTranslations('strategy');
  const calls = state.attempts.filter(({ call }) => call !== undefined);
  if (calls.length === 0) return null;
  return (
    <section className="calls" aria-label={t('saidToProgram')}>
      <p className="words-title">
        <MessageSquareQuote aria-hidden /> {t('saidToProgram')}
      </p>
      <p className="fold-note">{t('saidToProgramWhy')}</p>
      <ul>
        {calls.map((attempt) => (
          <Call key={attempt.number} attempt={attempt} />
        ))}
      </ul>
    </section>
  );
}

function Call({ attempt: { call, prose, writtenAt, without } }: { attempt: Attempt }) {
  const t = useTranslations('strategy');
  if (!call) return null;
  const reply = without ? t('noReply') : writtenAt === undefined ? t('awaitsReply') : `“${prose}”`;
  return (
    <li>
      <span>{call.question}</span> <span className="part-needs">{kindOf(call.wanted, t)}</span>{' '}
      <q className="call-reply">{reply}</q>
    </li>
  );
}

type Translate = ReturnType<typeof useTranslations<'strategy'>>;

const kindOf = (wanted: Wanted, t: Translate): string =>
  Array.isArray(wanted) ? t('callKind-choice', { choices: wanted.join(' / ') }) : t(`callKind-${wanted}`);
