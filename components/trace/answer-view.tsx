'use client';

import { Hand, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { valueText } from '@/lib/notebook/value-text';
import type { Answer } from '@/lib/reasoning/answer';
import { tableOf } from './table-of';
import { ValueView } from './value-view';

type AnswerViewProps = { answer: Answer; size: 'cell' | 'present' };

/** The answer, large, and how it came about. Short values stand big; tables and long ones at reading size. */
export function AnswerView({ answer, size }: AnswerViewProps) {
  const t = useTranslations('trace');
  const plain = valueText(answer.value);
  const big = plain.length <= 40 && tableOf(answer.value) === null && answer.value.type !== 'record';
  const ProvenanceIcon = answer.provenance === 'edited' ? Hand : Play;
  return (
    <section className="answer" data-size={size} data-big={big || undefined} aria-label={t('answer')}>
      {answer.label !== undefined && answer.label !== '' && <p className="answer-label">{answer.label}</p>}
      <div className="answer-value">
        <ValueView value={answer.value} />
        {answer.unit !== undefined && answer.unit !== '' && (
          <span className="answer-unit"> {answer.unit}</span>
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
