'use client';

import { useTranslations } from 'use-intl';
import type { Change } from '@/lib/reasoning/change';

/** The wish by which a program was changed: without it a reader would take the program for an answer to the question alone. */
export function ChangeNote({ change }: { change: Pick<Change, 'wish'> | undefined }) {
  const t = useTranslations('strategy');
  if (!change) return null;
  return (
    <section className="clarifications" aria-label={t('changeAsked')}>
      <dl>
        <dt>{t('changeAsked')}</dt>
        <dd className="clarification-reply">{change.wish}</dd>
      </dl>
    </section>
  );
}
