'use client';

import { Hand, MessageSquareQuote, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { tableOf } from '@/lib/notebook/table-of';
import { valueText } from '@/lib/notebook/value-text';
import type { Answer } from '@/lib/reasoning/answer';
import { ChartView } from './chart/chart-view';
import { ValueView } from './value-view';

const icons = { executed: Play, edited: Hand, simulated: MessageSquareQuote } as const;

type AnswerViewProps = { answer: Answer; size: 'cell' | 'present' };

/** The answer, large, and how it came about. Short values stand big; tables and long ones at reading size. */
export function AnswerView({ answer, size }: AnswerViewProps) {
  const t = useTranslations('trace');
  const plain = valueText(answer.value);
  const table = tableOf(answer.value) !== null;
  const big = plain.length <= 40 && !table && !answer.chart && answer.value.type !== 'record';
  const unit = answer.unit?.trim() ?? '';
  // A currency's sign stands before its amount: $300, not 300 $.
  const money = /^\p{Sc}$/u.test(unit) && answer.value.type === 'number';
  const ProvenanceIcon = icons[answer.provenance];
  return (
    <section className="answer" data-size={size} data-big={big || undefined} aria-label={t('answer')}>
      {answer.label !== undefined && answer.label !== '' && <p className="answer-label">{answer.label}</p>}
      <div className="answer-value">
        {money && <span className="answer-currency">{unit}</span>}
        {answer.chart ? (
          <ChartView chart={answer.chart} value={answer.value} unit={unit} />
        ) : (
          <ValueView value={answer.value} money={money} />
        )}
        {unit !== '' && !money && !answer.chart && (
          <span className="answer-unit"> {table ? t('tableUnit', { unit }) : unit}</span>
        )}
      </div>
      <p className="answer-foot">
        <span className="provenance" data-provenance={answer.provenance}>
          <ProvenanceIcon aria-hidden /> {t(answer.provenance)}
        </span>
        {size === 'cell' && <CopyButton text={plain} label={t('copyAnswer')} />}
      </p>
    </section>
  );
}
