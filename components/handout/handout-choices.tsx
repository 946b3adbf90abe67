'use client';

import { useTranslations } from 'use-intl';
import { type AiRule, aiRules } from '@/lib/notebook/ai-rule';

type HandoutChoicesProps = {
  /** Null: the link is one to read. */
  ai: AiRule | null;
  onChange: (ai: AiRule | null) => void;
};

/** Whether a link is read or gives each student a copy, and what models may do in these. */
export function HandoutChoices({ ai, onChange }: HandoutChoicesProps) {
  const t = useTranslations('handout');
  return (
    <>
      <fieldset>
        <legend>{t('kind')}</legend>
        <label className="check-choice">
          <input type="radio" name="link-kind" checked={ai === null} onChange={() => onChange(null)} />
          <span>{t('toRead')}</span>
        </label>
        <label className="check-choice">
          <input type="radio" name="link-kind" checked={ai !== null} onChange={() => onChange('off')} />
          <span>{t('toEach')}</span>
        </label>
      </fieldset>
      {ai !== null && (
        <fieldset>
          <legend>{t('models')}</legend>
          {aiRules.map((rule) => (
            <label key={rule} className="check-choice">
              <input type="radio" name="model-rule" checked={ai === rule} onChange={() => onChange(rule)} />
              <span>{t(`rule-${rule}`)}</span>
            </label>
          ))}
          <p className="text-sm text-soft">{t('ruleNote')}</p>
        </fieldset>
      )}
    </>
  );
}
