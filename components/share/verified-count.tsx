'use client';

import { useTranslations } from 'use-intl';
import type { CellCheck } from './use-verification';

/** How many answers came out the same, of those that were run again. */
export function VerifiedCount({ checks }: { checks: ReadonlyMap<string, CellCheck> }) {
  const t = useTranslations('shared');
  const done = [...checks.values()].flatMap((check) =>
    check.state === 'done' ? [check.verification.verdict] : [],
  );
  const same = done.filter((verdict) => verdict === 'same').length;
  if (done.length === 0) return null;
  return <p>{t('verified', { same, differs: done.length - same })}</p>;
}
