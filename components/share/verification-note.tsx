'use client';

import { Check, CircleDashed, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AnswerView } from '@/components/trace/answer-view';
import { OutcomeView } from '@/components/trace/outcome-view';
import { answerFrom } from '@/lib/reasoning/answer';
import type { CellCheck } from './use-verification';

/** What the reader's own run showed, under the author's claim; that all are the same is told once, above them. */
export function VerificationNote({ check, program }: { check: CellCheck | undefined; program: string }) {
  const t = useTranslations('shared');
  if (!check) return <p className="claim-note">{t('claim')}</p>;
  if (check.state !== 'done') {
    return (
      <p className="claim-note">
        <CircleDashed aria-hidden className="motion-safe:animate-spin" /> {t(check.state)}
      </p>
    );
  }
  const { verification } = check;
  if (verification.verdict === 'nothing-to-run') return <p className="claim-note">{t('nothingToRun')}</p>;
  const { outcome } = verification;
  const seconds = outcome.durationMs / 1000;
  if (verification.verdict === 'same') {
    return (
      <p className="claim-note claim-same">
        <Check aria-hidden /> {t('same', { seconds })}
      </p>
    );
  }
  const found = answerFrom(outcome, 'executed');
  return (
    <div className="claim-differs" role="alert">
      <p>
        <TriangleAlert aria-hidden /> {t('differs')}
      </p>
      {found ? (
        <AnswerView answer={found} size="cell" />
      ) : (
        <OutcomeView outcome={outcome} program={program} />
      )}
    </div>
  );
}
