'use client';

import { Check, CircleQuestionMark, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Judgement } from '@/lib/reasoning/check-state';

const icons = { right: Check, wrong: X, uncertain: CircleQuestionMark } as const;

/** What checks made of an answer: the verdict in words, by whom, and why. */
export function Verdicts({ judgements }: { judgements: readonly Judgement[] }) {
  const t = useTranslations('strategy');
  if (judgements.length === 0) return null;
  return (
    <ul className="verdicts" aria-label={t('checks')}>
      {judgements.map(({ by, verdict, reason, unitOnly, expected }) => {
        const Icon = icons[verdict];
        const why = [
          verdict !== 'right' && expected !== undefined ? t('expectedWas', { expected }) : undefined,
          unitOnly ? t('unitDiffers') : undefined,
          reason,
        ].filter((part) => part !== undefined);
        return (
          <li key={by} className="verdict" data-verdict={verdict}>
            <Icon aria-hidden />
            <span>
              <strong>{t(`check-${verdict}`)}</strong> · {t(`by-${by}`)}
              {why.length > 0 && <span className="verdict-why"> – {why.join(' – ')}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
