'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { DataRef } from '@/lib/reasoning/data-set';
import type { Given } from '@/lib/reasoning/given';
import type { Skill } from '@/lib/reasoning/skill';
import { useAnswerText } from './use-answer-text';

type GivenViewProps = {
  given: readonly Given[];
  skills: readonly Skill[];
  data?: readonly DataRef[];
  children?: ReactNode;
};

/** The answers of other cells, the functions and the data sets that a question's program builds upon. */
export function GivenView({ given, skills, data = [], children }: GivenViewProps) {
  const t = useTranslations('strategy');
  const words = useTranslations('data');
  const answerText = useAnswerText();
  if (given.length + skills.length + data.length === 0) return null;
  return (
    <section className="given" aria-label={t('given')}>
      <p>
        {given.map(({ ref, answer }) => (
          <span key={ref} className="given-answer">
            <code translate="no">{ref}</code> = {answerText(answer)}
          </span>
        ))}
        {skills.length > 0 && (
          <span>{t('skillsUsed', { names: skills.map(({ name }) => `${name}()`).join(', ') })}</span>
        )}
        {data.length > 0 && (
          <span>{words('used', { names: data.map(({ name }) => `data.${name}`).join(', ') })}</span>
        )}
      </p>
      {children}
    </section>
  );
}
