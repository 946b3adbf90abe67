'use client';

import { useTranslations } from 'use-intl';
import type { Clarification } from '@/lib/reasoning/clarification';

/** What was asked back about a question and replied: part of what it means. */
export function Clarifications({ clarifications }: { clarifications: readonly Clarification[] }) {
  const t = useTranslations('strategy');
  if (clarifications.length === 0) return null;
  return (
    <section className="clarifications" aria-label={t('askedBack')}>
      {clarifications.map(({ asked, reply }) => (
        <dl key={asked}>
          <dt>{t('theModel')}</dt>
          <dd>{asked}</dd>
          <dt>{t('you')}</dt>
          <dd className="clarification-reply">{reply}</dd>
        </dl>
      ))}
    </section>
  );
}
