'use client';

import { useTranslations } from 'use-intl';
import type { References } from '@/components/notebook/cell-links';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { useAnswerText } from '@/components/strategy/use-answer-text';

type ReferenceHintProps = { id: string; question: string; references: References };

/** Shown while a question holds an @ that leads nowhere; a press puts a reference in its place. */
export function ReferenceHint({ id, question, references }: ReferenceHintProps) {
  const t = useTranslations('strategy');
  const answerText = useAnswerText();
  const { edit, go } = useNotebookActions();
  const { unknown, unanswered, offers } = references;
  const open = /(?<![\w@.])@(?![\w$])/.test(question);
  if (unknown.length === 0 && unanswered.length === 0 && !open) return null;
  const put = (ref: string) => {
    const wrong = unknown[0] ?? unanswered[0];
    const text = wrong
      ? question.replace(wrong, () => ref)
      : question.replace(/(?<![\w@.])@(?![\w$])/, () => ref);
    edit({ type: 'change-question', id, question: text });
    go(id, 'question');
  };
  return (
    <div className="reference-hint">
      {unknown.length > 0 && <p>{t('refUnknown', { refs: unknown.join(', ') })}</p>}
      {unanswered.length > 0 && <p>{t('refUnanswered', { refs: unanswered.join(', ') })}</p>}
      {offers.length === 0 ? (
        unanswered.length === 0 && <p>{t('refNone')}</p>
      ) : (
        <ul aria-label={t('refOffers')}>
          {offers.map(({ ref, answer }) => (
            <li key={ref}>
              <button type="button" className="reference-offer" onClick={() => put(ref)}>
                <code translate="no">{ref}</code> {answer && answerText(answer)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
