'use client';

import { Check, CircleDashed, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AnswerView } from '@/components/trace/answer-view';
import { OutcomeView } from '@/components/trace/outcome-view';
import { answerFrom } from '@/lib/reasoning/answer';
import type { Verification } from '@/lib/reasoning/verify';
import { AnswerDifferences } from './answer-differences';
import type { CellCheck } from './use-verification';

const dataNames = (names: readonly string[]) => names.map((name) => `data.${name}`).join(', ');

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
  if (verification.verdict === 'data-missing') {
    return <p className="claim-note">{t('dataMissing', { names: dataNames(verification.names) })}</p>;
  }
  if (verification.verdict === 'same') {
    const seconds = verification.outcome.durationMs / 1000;
    return (
      <p className="claim-note claim-same">
        <Check aria-hidden /> {t('same', { seconds })}
      </p>
    );
  }
  return <Differs verification={verification} program={program} />;
}

type DiffersProps = { verification: Extract<Verification, { verdict: 'differs' }>; program: string };

function Differs({ verification: { claimed, outcome, run, runs }, program }: DiffersProps) {
  const t = useTranslations('shared');
  const proof = useTranslations('proof');
  const found = answerFrom(outcome, 'executed');
  return (
    <div className="claim-differs" role="alert">
      <p>
        <TriangleAlert aria-hidden /> {t('differs')}
      </p>
      {run > 1 && <p>{proof('otherRun', { run, runs })}</p>}
      {found ? (
        <AnswerView answer={found} size="cell" />
      ) : (
        <OutcomeView outcome={outcome} program={program} />
      )}
      <AnswerDifferences claimed={claimed} found={found} />
    </div>
  );
}
