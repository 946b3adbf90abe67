'use client';

import { useTranslations } from 'use-intl';
import { AttemptCost } from '@/components/trace/attempt-cost';
import { ConsoleView } from '@/components/trace/console-view';
import { ProgramView } from '@/components/trace/program-view';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { Verdicts } from './verdicts';

/** The programs that checked an answer by another route, each with its verdict; folded until they are asked for. */
export function VerifierView({ state }: { state: TraceState }) {
  const t = useTranslations('strategy');
  const verifiers = state.attempts.filter(({ task, program }) => task === 'verifier' && program !== '');
  return verifiers.map((attempt) => {
    const check = state.checks.find(({ source }) => source === attempt.number);
    const judgements = state.judgements.filter(
      (each) => each.by === 'verifier' && each.attempt === attempt.of,
    );
    return (
      <details key={attempt.number} className="verifier">
        <summary>{t('verifierProgram', { number: attempt.of ?? 0 })}</summary>
        <div className="vote-program">
          <AttemptCost attempt={attempt} />
          {attempt.prose !== '' && <p className="prose">{attempt.prose}</p>}
          <ProgramView program={attempt.program} label={t('verifierProgram', { number: attempt.of ?? 0 })} />
          {check?.outcome && <ConsoleView lines={check.outcome.console} cut={check.outcome.consoleCut} />}
          <Verdicts judgements={judgements} />
        </div>
      </details>
    );
  });
}
