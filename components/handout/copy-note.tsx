'use client';

import { GraduationCap } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { StudentCopy } from '@/lib/net/handouts-api';

/** What a student is told in their copy: who sees it, and why the model is there or not. */
export function CopyNote({ copy }: { copy: StudentCopy | null }) {
  const t = useTranslations('handout');
  if (!copy) return null;
  const { ended, ai, current, number } = copy;
  const name = copy.nickname ?? t('student', { number });
  return (
    <aside className="copy-note" aria-label={t('yourCopy')} data-ended={ended !== null || undefined}>
      <GraduationCap aria-hidden />
      <div role="status">
        {ended !== null ? (
          <p>{t(`ended-${ended}`)}</p>
        ) : (
          <>
            <p>{t(current ? 'seenAs' : 'otherCopy', { name })}</p>
            <p>{t(`here-${ai}`)}</p>
          </>
        )}
      </div>
    </aside>
  );
}
